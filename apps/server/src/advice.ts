/** A failure that the person at the keyboard can do something about: shown as its one sentence, without a stack. */
export class Advice extends Error {}
