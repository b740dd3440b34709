import { mount, type Component } from 'svelte';
import '../src/fonts.css';
import '../src/tokens.css';
import '../src/base.css';
import Index from './Index.svelte';
import { scene, theme } from './wanted.ts';

// Every file in scenes/ is a scene: a new one needs no line here.
const scenes = new Map(
  Object.entries(import.meta.glob<{ default: Component }>('./scenes/*.svelte')).map(([path, load]) => [
    path.slice('./scenes/'.length, -'.svelte'.length),
    load,
  ]),
);

document.documentElement.dataset['theme'] = theme;
const load = scenes.get(scene ?? '');
const target = document.body;
if (load) mount((await load()).default, { target });
else mount(Index, { target, props: { scenes: [...scenes.keys()] } });
document.body.dataset['scene'] = scene ?? 'index';
