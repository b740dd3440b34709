import { memoryStore } from './memoryStore.ts';
import { describeStore } from './test/storeContract.ts';

describeStore('the memory store', {
  open: () => Promise.resolve(memoryStore()),
  reopen: null,
});
