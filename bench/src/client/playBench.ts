import { median, type Figure } from '../figures.ts';
import { measureMoving, movingRounds, type Moving } from './moving.ts';
import { measureSlider, sliderRounds, type Slid } from './slider.ts';
import { withApp } from './withApp.ts';

const players = 300;
const paceSeconds = 4;
const seconds = 15;

/** What a class in play asks of the projector's page, and a slider of a slow phone. Medians of `runs`. */
export async function benchPlay(runs: number, say: (line: string) => void): Promise<Figure[]> {
  return withApp(say, async (browser, url) => [
    ...(await moving(browser, url, runs)),
    ...(await sliding(browser, url, runs)),
  ]);
}

async function moving(browser: string, url: string, runs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const round of movingRounds) {
    const measured: Moving[] = [];
    for (let k = 0; k < runs; k++)
      measured.push(await measureMoving(browser, url, round, { players, paceSeconds, seconds }));
    const of = (figure: (run: Moving) => number): number => median(measured.map(figure));
    figures.push(
      {
        name: `projector, ${round}: main thread a frame, median`,
        measured: of(({ medianMs }) => medianMs),
        limit: 8,
        unit: 'ms',
        kind: 'most',
        note: `processor time; ${players} students, a move every ${paceSeconds} s each; ${of(({ frames }) => frames)} frames in ${seconds} s`,
      },
      {
        name: `projector, ${round}: main thread a frame, p95`,
        measured: of(({ p95Ms }) => p95Ms),
        limit: 14,
        unit: 'ms',
        kind: 'most',
        note: `by the clock ${of(({ clockMs }) => clockMs).toFixed(1)} ms at the median`,
      },
    );
  }
  return figures;
}

async function sliding(browser: string, url: string, runs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const round of sliderRounds) {
    const measured: Slid[] = [];
    for (let k = 0; k < runs; k++) measured.push(await measureSlider(browser, url, round));
    figures.push({
      name: `slow phone, ${round}: slider to paint, p95`,
      measured: median(measured.map(({ p95Ms }) => p95Ms)),
      limit: 50,
      unit: 'ms',
      kind: 'most',
      note: `4 × slower processor; median ${median(measured.map(({ medianMs }) => medianMs)).toFixed(0)} ms`,
    });
  }
  return figures;
}
