/// <reference types="vite/client" />
import { mount } from 'svelte';
import '@lowest-point/plots/fonts.css';
import '@lowest-point/plots/tokens.css';
import '@lowest-point/plots/base.css';
import { temperaments } from '../src/temperament.ts';
import Phone from './Phone.svelte';
import Host from './Host.svelte';
import Screen from './Screen.svelte';

const wanted = new URLSearchParams(location.search);
const number = (key: string, otherwise: number): number => Number(wanted.get(key) ?? otherwise);
const temperament = temperaments.find((each) => each === wanted.get('temperament')) ?? null;
const target = document.querySelector('#gallery') ?? document.body;
const props = {
  roundId: wanted.get('round') ?? 'miniBatch',
  language: wanted.get('language') === 'de' ? ('de' as const) : ('en' as const),
  isRevealed: wanted.has('revealed'),
  showsRanks: !wanted.has('unranked'),
  choices: {
    players: number('players', 28),
    share: number('share', 0.7),
    seed: number('seed', 7),
    temperament,
    machines: wanted.has('machines') ? ['gradientDescent', 'adam', 'randomSearch'] : [],
  },
};
document.documentElement.lang = props.language;
switch (wanted.get('surface')) {
  case 'screen':
    mount(Screen, { target, props });
    break;
  case 'host':
    mount(Host, { target, props });
    break;
  default:
    mount(Phone, { target, props: { ...props, seat: number('seat', 0) } });
}
