/// <reference types="vite/client" />
import { mount } from 'svelte';
import '@lowest-point/plots/fonts.css';
import '@lowest-point/plots/tokens.css';
import '@lowest-point/plots/base.css';
import HostScene from './HostScene.svelte';
import PhoneScene from './PhoneScene.svelte';
import ScreenScene from './ScreenScene.svelte';
import { sceneFrom } from './scene.ts';

const scenes = { phone: PhoneScene, screen: ScreenScene, host: HostScene };
const wanted = new URLSearchParams(location.search);
const view = wanted.get('view');
const target = document.querySelector('#gallery');
const scene = sceneFrom(wanted);

document.documentElement.dataset['theme'] = wanted.get('theme') ?? 'light';
document.documentElement.lang = scene.speech.language;
if (target && (view === 'phone' || view === 'screen' || view === 'host'))
  mount(scenes[view], { target, props: { scene } });
else if (target) {
  const links = ['hit13', 'oneKnob', 'tugOfWar', 'whichLoss'].flatMap((round) =>
    ['phone', 'screen', 'host'].flatMap((kind) =>
      ['', '&reveal'].map((reveal) => `?view=${kind}&round=${round}&players=28${reveal}`),
    ),
  );
  target.innerHTML = links.map((link) => `<p><a href="${link}">${link}</a></p>`).join('');
}
