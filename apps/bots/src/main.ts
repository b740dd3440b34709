import { temperaments } from '@lowest-point/rounds/rules';
import { readOptions, type Options } from './options.ts';
import { seededRandom } from './random.ts';
import { seatStudent, type Student } from './student.ts';
import { emptyTallies, reportOf, reportText } from './tallies.ts';
import { openRoom, type Teacher } from './teacher.ts';

/** Of ten simulated students, five follow the slope, four try things, and one overdoes it. */
const mixture = [1, 0, 1, 0, 1, 0, 1, 0, 1, 2] as const;

/** How many join at once. */
const joiningTogether = 50;

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  await run(options);
}

async function run(options: Options): Promise<void> {
  const say = options.isJson ? (): void => undefined : (text: string): void => console.log(text);
  const tallies = emptyTallies();
  let teacher: Teacher | null = null;
  const students: Student[] = [];
  try {
    teacher = options.room === null ? await openRoom(options.url, options.lesson, options.password) : null;
    const code = teacher?.code ?? (options.room ?? '').toUpperCase();
    say(`room ${code}`);
    for (let k = 0; k < options.players; k++) {
      students.push(
        seatStudent({
          url: options.url,
          code,
          temperament: temperaments[mixture[k % mixture.length] ?? 0],
          paceMs: options.paceMs,
          random: seededRandom(options.seed * 100_003 + k),
          tallies,
        }),
      );
      if (students.length % joiningTogether === 0)
        await Promise.all(students.map((student) => student.joined));
    }
    await Promise.all(students.map((student) => student.joined));
    say(`${tallies.joined} joined`);
    if (teacher !== null) await teacher.playLesson(options.roundMs, (name) => say(name));
    else if (tallies.joined > 0) {
      say('They play whatever round is open, until the lesson is finished. Ctrl-C ends it.');
      await Promise.race([interrupted(), Promise.all(students.map((student) => student.finished))]);
    }
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  } finally {
    for (const student of students) student.leave();
    teacher?.leave();
  }
  const report = reportOf(options.players, tallies);
  console.log(options.isJson ? JSON.stringify(report) : reportText(report));
  if (report.lost > 0 || report.doubled > 0 || report.joined < report.players) process.exitCode = 1;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
