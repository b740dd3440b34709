import { mount, type Component } from 'svelte';
import '../src/fonts.css';
import '../src/tokens.css';
import '../src/base.css';

const scenes = import.meta.glob<{ default: Component }>('./scenes/*.svelte');
const wanted = new URLSearchParams(location.search);
const name = wanted.get('scene') ?? '';
const load = scenes[`./scenes/${name}.svelte`];
const target = document.querySelector('#gallery');

if (load && target) {
  document.documentElement.dataset['theme'] = wanted.get('theme') ?? 'light';
  mount((await load()).default, { target });
} else if (target) {
  target.innerHTML = Object.keys(scenes)
    .map((path) => path.slice('./scenes/'.length, -'.svelte'.length))
    .map(
      (scene) =>
        `<p><a href="?scene=${scene}">${scene}</a> <a href="?scene=${scene}&theme=dark">dark</a></p>`,
    )
    .join('');
}
