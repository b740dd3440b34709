import { mount } from 'svelte';
import '@lowest-point/plots/fonts.css';
import '@lowest-point/plots/tokens.css';
import '@lowest-point/plots/base.css';
import { roundViews } from '../src/views.ts';
import HostFrame from './HostFrame.svelte';
import Index from './Index.svelte';
import PhoneFrame from './PhoneFrame.svelte';
import ScreenFrame from './ScreenFrame.svelte';
import type { Scene } from './scene.ts';
import { descend } from './scenes/descend.ts';
import { judge } from './scenes/judge.ts';
import { propose } from './scenes/propose.ts';
import { race } from './scenes/race.ts';
import { together } from './scenes/together.ts';
import { isRevealed, kind, speech, surface, word } from './wanted.ts';

const scenes: Readonly<Record<string, () => Scene>> = { propose, descend, race, judge, together };
const frames = { phone: PhoneFrame, screen: ScreenFrame, host: HostFrame };

const target = document.querySelector('#gallery') ?? document.body;
const views = roundViews[kind];
const scene = scenes[kind]?.();
const isNight = scene?.outline.isDark && !isRevealed && surface !== 'host';

document.documentElement.dataset['theme'] = word('theme') ?? (isNight ? 'dark' : 'light');
document.documentElement.lang = speech.language;
if (scene && views) mount(frames[surface], { target, props: { scene, views } });
else mount(Index, { target, props: { kinds: Object.keys(scenes) } });
