import '@lowest-point/plots/fonts.css';
import '@lowest-point/plots/tokens.css';
import '@lowest-point/plots/base.css';
import { mount } from 'svelte';
import Pages from './Pages.svelte';

/** `/replay/ROOM`: the id of a room, 32 hexadecimal digits, or the lesson that is shipped. Without it a file can be chosen. */
const room = /^\/replay\/([0-9a-f]{32}|example)\/?$/i.exec(location.pathname)?.[1]?.toLowerCase() ?? null;

const target = document.querySelector('#app');
if (target) mount(Pages, { target, props: { room, wanted: new URLSearchParams(location.search) } });
