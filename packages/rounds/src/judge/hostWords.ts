import type { Language } from '../viewProps.ts';

/** One observation for the host: what one or several players did, and what it may mean. */
export interface Observation {
  readonly one: string;
  readonly many: string;
  readonly meaning: string;
}

interface HostWords {
  readonly uphill: Observation;
  readonly minus: Observation;
  readonly higher: Observation;
  readonly sign: Observation;
  readonly sure: Observation;
  readonly crow: Observation;
  readonly upward: Observation;
  readonly done: Observation;
  readonly notZero: Observation;
  readonly allRight: Observation;
  readonly notYet: Observation;
  readonly noteUphill: (times: string) => string;
  readonly noteHigher: (times: string) => string;
  readonly noteCrow: (times: string) => string;
  readonly noteDone: (times: string) => string;
}

/** `one` and `many` follow the count: "7 follow the slope uphill". */
const en: HostWords = {
  uphill: {
    one: 'follows the slope uphill',
    many: 'follow the slope uphill',
    meaning: 'The slope points to where the loss grows. Going down means stepping against its sign.',
  },
  minus: {
    one: 'goes wrong only where the slope is negative',
    many: 'go wrong only where the slope is negative',
    meaning: 'They may take “minus” for “left”. Minus means: falling to the right, so go right.',
  },
  higher: {
    one: 'takes the higher place for the steeper one',
    many: 'take the higher place for the steeper one',
    meaning: 'The step is rate × slope; the height is not in it. A plateau is high and flat.',
  },
  sign: {
    one: 'took the larger number for the steeper slope',
    many: 'took the larger number for the steeper slope',
    meaning: '−8 is steeper than +3: the sign says which way, the size says how far.',
  },
  sure: {
    one: 'was sure with heights alone',
    many: 'were sure with heights alone',
    meaning: 'Ask what they knew about the slope. “Cannot tell” costs less than a sure guess.',
  },
  crow: {
    one: 'aims at the lowest point',
    many: 'aim at the lowest point',
    meaning: 'The gradient knows only the ground underfoot: it stands square to the ring.',
  },
  upward: {
    one: 'points uphill',
    many: 'point uphill',
    meaning: 'The gradient points up. What is asked for is −gradient: to the ring of lower loss.',
  },
  done: {
    one: 'takes flat for done',
    many: 'take flat for done',
    meaning:
      'Slope 0 only says that it is level here. What do the losses around say, and what the others found?',
  },
  notZero: {
    one: 'does not believe a lowest point whose loss is not 0',
    many: 'do not believe a lowest point whose loss is not 0',
    meaning: 'Three points need not lie on what the network can say: the lowest loss may be above 0.',
  },
  allRight: {
    one: 'has everything right',
    many: 'have everything right',
    meaning: 'Let one of them say the rule in one sentence.',
  },
  notYet: {
    one: 'has not answered yet',
    many: 'have not answered yet',
    meaning: 'A look at their phone may help: every question without an answer counts as wrong.',
  },
  noteUphill: (times) => `uphill ${times}×`,
  noteHigher: (times) => `higher for steeper ${times}×`,
  noteCrow: (times) => `at the lowest point ${times}×`,
  noteDone: (times) => `flat for done ${times}×`,
};

const de: HostWords = {
  uphill: {
    one: 'folgt der Steigung hinauf',
    many: 'folgen der Steigung hinauf',
    meaning: 'Die Steigung zeigt dahin, wo der Verlust wächst. Hinab heißt: gegen ihr Vorzeichen gehen.',
  },
  minus: {
    one: 'liegt nur bei negativer Steigung falsch',
    many: 'liegen nur bei negativer Steigung falsch',
    meaning: 'Vielleicht lesen sie „minus“ als „links“. Minus heißt: nach rechts fallend, also nach rechts.',
  },
  higher: {
    one: 'hält den höheren Ort für den steileren',
    many: 'halten den höheren Ort für den steileren',
    meaning:
      'Der Schritt ist Lernrate × Steigung; die Höhe kommt nicht vor. Eine Hochebene ist hoch und flach.',
  },
  sign: {
    one: 'hielt die größere Zahl für die steilere Steigung',
    many: 'hielten die größere Zahl für die steilere Steigung',
    meaning: '−8 ist steiler als +3: Das Vorzeichen sagt, wohin, die Größe sagt, wie weit.',
  },
  sure: {
    one: 'war sich mit Höhen allein sicher',
    many: 'waren sich mit Höhen allein sicher',
    meaning: 'Frag, was sie über die Steigung wussten. „Offen“ kostet weniger als sicheres Raten.',
  },
  crow: {
    one: 'zielt auf den tiefsten Punkt',
    many: 'zielen auf den tiefsten Punkt',
    meaning: 'Der Gradient kennt nur den Boden unter den Füßen: Er steht senkrecht auf dem Ring.',
  },
  upward: {
    one: 'zeigt hinauf',
    many: 'zeigen hinauf',
    meaning: 'Der Gradient zeigt hinauf. Gefragt ist −Gradient: zum Ring mit kleinerem Verlust.',
  },
  done: {
    one: 'hält flach für fertig',
    many: 'halten flach für fertig',
    meaning: 'Steigung 0 sagt nur, dass es hier eben ist. Was sagen die Verluste ringsum, was die anderen?',
  },
  notZero: {
    one: 'glaubt einem tiefsten Punkt nicht, dessen Verlust nicht 0 ist',
    many: 'glauben einem tiefsten Punkt nicht, dessen Verlust nicht 0 ist',
    meaning:
      'Drei Punkte müssen nicht zu dem passen, was das Netz sagen kann: Der tiefste Verlust kann über 0 liegen.',
  },
  allRight: {
    one: 'hat alles richtig',
    many: 'haben alles richtig',
    meaning: 'Lass jemanden davon die Regel in einem Satz sagen.',
  },
  notYet: {
    one: 'hat noch nicht geantwortet',
    many: 'haben noch nicht geantwortet',
    meaning: 'Ein Blick auf ihr Handy hilft vielleicht: Jede Frage ohne Antwort zählt als falsch.',
  },
  noteUphill: (times) => `${times}× hinauf`,
  noteHigher: (times) => `${times}× höher für steiler`,
  noteCrow: (times) => `${times}× zum tiefsten Punkt`,
  noteDone: (times) => `${times}× flach für fertig`,
};

export const hostWords: Readonly<Record<Language, HostWords>> = { en, de };
