import '@lowest-point/plots/fonts.css';
import '@lowest-point/plots/tokens.css';
import '@lowest-point/plots/base.css';
import { mount } from 'svelte';
import Privacy from './Privacy.svelte';

const target = document.querySelector('#app');
if (target) mount(Privacy, { target });
