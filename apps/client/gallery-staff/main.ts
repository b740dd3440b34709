import '@lowest-point/plots/fonts.css';
import '@lowest-point/plots/tokens.css';
import '@lowest-point/plots/base.css';
import { mount } from 'svelte';
import { speak } from '../src/words/language.svelte.ts';
import { speech } from '../src/words/speech.svelte.ts';
import HostRoom from '../src/host/HostRoom.svelte';
import Start from '../src/host/Start.svelte';
import ScreenSheet from '../src/screen/ScreenSheet.svelte';
import { language, playScene, startProps, surface } from './scene.ts';

const target = document.querySelector('#gallery');
document.body.dataset['theme'] = 'light';
speak(language);

if (target && surface === 'start') {
  const props = await startProps();
  mount(Start, { target, props: { ...props, speech } });
} else if (target) {
  const local = await playScene();
  // To try things from the browser's console.
  Object.assign(window, { local });
  mount(surface === 'screen' ? ScreenSheet : HostRoom, { target, props: { room: local.room, speech } });
}
