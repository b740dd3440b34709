import { createNumbers } from '../src/index.ts';

// What the address asks for: ?scene=NetworkDrawing&surface=screen&theme=dark&language=de
const wanted = new URLSearchParams(location.search);

export const scene = wanted.get('scene');
export const surface = wanted.get('surface') === 'screen' ? 'screen' : 'phone';
export const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
export const numbers = createNumbers(wanted.get('language') === 'de' ? 'de' : 'en');
