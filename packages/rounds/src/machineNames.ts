import type { Machine } from './machines.ts';
import type { Language } from './viewProps.ts';

/** What the optimisers are called. The order is that in which a host is offered them. */
export const machineNames: Readonly<Record<Language, Readonly<Record<Machine, string>>>> = {
  en: {
    gradientDescent: 'Gradient descent',
    momentum: 'Momentum',
    adam: 'Adam',
    newton: 'Newton',
    randomSearch: 'Random search',
  },
  de: {
    gradientDescent: 'Gradientenabstieg',
    momentum: 'Momentum',
    adam: 'Adam',
    newton: 'Newton',
    randomSearch: 'Zufallssuche',
  },
};

/** The name of an optimiser; what is recorded where this page does not know it. */
export function machineName(machine: string, language: Language): string {
  const names: Readonly<Partial<Record<string, string>>> = machineNames[language];
  return names[machine] ?? machine;
}
