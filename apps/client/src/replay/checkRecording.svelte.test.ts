import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { afterEach, expect, test } from 'vitest';
import text from '../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import CheckRecording from './CheckRecording.svelte';
import { replayWords } from './words.ts';

const { events } = openRecording(text, rounds);
const words = replayWords.en;
afterEach(cleanup);

async function said(count: number): Promise<string> {
  render(CheckRecording, { props: { events: events.slice(0, count), words } });
  await fireEvent.click(screen.getByRole('button', { name: words.check }));
  return (await screen.findByText(/^Checked/, {}, { timeout: 20_000 })).textContent;
}

test('a whole lesson is right, and that is all', async () => {
  expect(await said(events.length)).not.toContain(words.endsEarly);
});

test('a lesson that was cut short is right as far as it goes, and is said to end early', async () => {
  expect(await said(events.length - 1)).toContain(words.endsEarly);
});
