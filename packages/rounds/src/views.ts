import { views as descend } from './descend/views.ts';
import { views as judge } from './judge/views.ts';
import { views as propose } from './propose/views.ts';
import { views as race } from './race/views.ts';
import { views as together } from './together/views.ts';
import type { RoundViews } from './viewProps.ts';

/** The views of every kind of round, by the name that recordings use. */
export const roundViews: Readonly<Record<string, RoundViews>> = { propose, descend, race, judge, together };

export { lessonAbout, type LessonAbout } from './lessons/about.ts';
export { machineName, machineNames } from './machineNames.ts';
export { machineShape } from './machineSigns.ts';
export { loadRoundWords, type RoundWords } from './lessons/words.ts';
export type {
  HostAdvice,
  Insight,
  Language,
  PhoneProps,
  PhoneRevealProps,
  Progress,
  RoundViewProps,
  RoundViews,
  ScreenProps,
  ScreenRevealProps,
  Speech,
} from './viewProps.ts';
