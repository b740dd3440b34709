import { openRecording, evolve, type RoomState, type RoundState } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import text from '../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import PhoneSeal from './PhoneSeal.svelte';
import { doesSealFit, sealDigits } from './sealOf.ts';

afterEach(cleanup);

const { events } = openRecording(text, rounds);
const last = events.reduce<RoomState | null>((state, event) => evolve(state, event, rounds), null);
const printed = last?.rounds[0] as RoundState;
const sealed: RoundState = { ...printed, hidden: null };

/** A phone's room while this round is on it. */
function showing(round: RoundState, name: 'revealed' | 'standings' = 'revealed') {
  return { room: { state: last && { ...last, phase: { name, round: 0 }, rounds: [round] } } };
}

describe('the seal of a round', () => {
  test('fits what the reveal told, in every round that was recorded', async () => {
    const revealed = (last?.rounds ?? []).filter((round) => round?.hidden != null);
    expect(revealed.length).toBeGreaterThan(2);
    for (const round of revealed) expect(round && (await doesSealFit(round))).toBe(true);
    expect(await doesSealFit(sealed)).toBeNull();
  });

  test('does not fit other ground, another config or another salt', async () => {
    const { hidden } = printed;
    if (hidden === null) throw new Error('not printed');
    for (const changed of [{ facts: {} }, { config: {} }, { salt: '0' }])
      expect(await doesSealFit({ ...printed, hidden: { ...hidden, ...changed } })).toBe(false);
  });

  test('is shown by its first eight digits while the round is played, without a claim', async () => {
    render(PhoneSeal, showing(sealed));
    expect(
      await screen.findByText(`sealed ${printed.commitment.slice(0, 4)} ${printed.commitment.slice(4, 8)}`),
    ).toBeTruthy();
    expect(document.body.textContent).not.toContain('checked');
  });

  test('is opened and checked when the sheet is printed, and says why there is one', async () => {
    render(PhoneSeal, showing(printed));
    await screen.findByText(/checked on this device\. The ground was fixed before anyone moved\./);
  });

  test('that does not fit says so', async () => {
    const forged = { ...printed, commitment: 'f'.repeat(64) };
    render(PhoneSeal, showing(forged));
    await screen.findByText(`seal ${sealDigits(forged)} does not fit what is printed here`);
  });

  test('is not shown between the sheets', () => {
    render(PhoneSeal, showing(printed, 'standings'));
    expect(document.body.textContent.trim()).toBe('');
  });
});
