import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadRoundText } from '../words/lessonText.svelte.ts';
import { loadPlayWords } from '../words/play.ts';
import Ended from './Ended.svelte';
import Play from './Play.svelte';
import { fakeRoom, standings } from './test/fakeRoom.svelte.ts';

beforeEach(async () => {
  await Promise.all([loadPlayWords(), loadRoundText('en')]);
});
afterEach(cleanup);

const text = () => document.body.textContent.replaceAll(/\s+/g, ' ');
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

function play() {
  const fake = fakeRoom();
  render(Play, { room: fake.room, seat: 0 });
  return fake;
}

function toStandings({ record }: ReturnType<typeof fakeRoom>): void {
  record({ type: 'roundBriefed', data: { round: 0 } });
  record({ type: 'standingsShown', data: { round: 0 } });
}

describe('a phone in the room', () => {
  test('waits with its mark, its name and the sheets to come', () => {
    play();
    expect(text()).toContain('You are in, Heron.');
    expect(text()).toContain('Hit 13');
    expect(text()).toContain('Dark field');
  });

  test('can change its name, and says why not', async () => {
    const { sent, answers } = play();
    await fireEvent.click(screen.getByRole('button', { name: 'Change my name' }));
    await fireEvent.input(screen.getByLabelText('Your name on the map'), { target: { value: 'Kestrel' } });
    answers('nameTaken');
    await fireEvent.click(screen.getByRole('button', { name: 'Take this name' }));
    await screen.findByText('Somebody here has this name. Try another one.');
    answers(null);
    await fireEvent.click(screen.getByRole('button', { name: 'Take this name' }));
    await screen.findByRole('button', { name: 'Change my name' });
    expect(sent).toEqual([{ rename: 'Kestrel' }, { rename: 'Kestrel' }]);
  });

  test('is briefed by day or by night, announces it and moves the focus to the new page', async () => {
    const { record } = play();
    record({ type: 'roundBriefed', data: { round: 0 } });
    await tick();
    expect(text()).toContain('Change the two weights until the network says 13.');
    expect(document.body.dataset['theme']).toBe('light');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Sheet 1: Hit 13');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Hit 13'));
    record({ type: 'roundBriefed', data: { round: 1 } });
    await tick();
    expect(document.body.dataset['theme']).toBe('dark');
  });

  test('shows its own place first, then the five best and its own row', async () => {
    const fake = play();
    fake.show(standings());
    toStandings(fake);
    await screen.findByRole('table');
    expect(heading()).toContain('Standings');
    expect(text()).toContain('of 28 up 2 places on this sheet');
    const rows = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(6);
    expect(rows[5]).toBe('8Heron, you+5252');
  });

  test('shows its row once when it is among the five', async () => {
    const fake = play();
    const top = standings().top.map((row, k) => ({ ...row, isYou: k === 1 }));
    fake.show(standings({ top, total: { points: 110, place: 2, placeBefore: null } }));
    toStandings(fake);
    await screen.findByRole('table');
    expect(screen.getAllByRole('row')).toHaveLength(6);
    expect(text()).toContain('of 28 110 points');
  });

  test('tells no place where the teacher hides ranks', async () => {
    const fake = play();
    const { own, total } = standings();
    const hidden = {
      top: [],
      best: null,
      own: { ...own, place: null },
      total: { ...total, place: null, placeBefore: null },
    };
    fake.show(standings(hidden));
    toStandings(fake);
    await screen.findByText(/points so far/);
    expect(screen.queryByRole('table')).toBeNull();
    expect(text()).not.toContain('Kestrel');
    fake.record({ type: 'podiumShown', data: {} });
    await screen.findByText('Look up: the valley is on the big screen.');
  });

  test('has a friendly word for who diverged and for who made no move', async () => {
    const fake = play();
    const { own } = standings();
    fake.show(standings({ own: { ...own, loss: null, outcome: 'diverged' } }));
    toStandings(fake);
    await screen.findByText(/flew off the map/);
    fake.show(standings({ own: { ...own, loss: null, outcome: 'none', moves: 0 } }));
    await screen.findByText('You made no move on this sheet.');
  });

  test('ends with thanks, points and the best sheet', async () => {
    const fake = play();
    fake.show(standings());
    fake.record({ type: 'lessonFinished', data: {} });
    await screen.findByText('Thank you, Heron.');
    expect(text()).toContain('Place 8 of 28.');
    expect(text()).toContain('Hit 13 52 points');
    expect(text()).toContain('loss 0.61');
  });
});

describe('a phone that is out of the room', () => {
  test.each([
    ['elsewhere', 'You play in another tab.', 'Continue here'],
    ['removed', 'You were taken out of this room.', 'Try again'],
    ['playerRemoved', 'You were taken out of this room.', 'Try again'],
    ['roomHalted', 'This does not work just now.', 'Try again'],
  ] as const)('says why (%s), and what can be done', async (reason, title, button) => {
    const { room, sent } = fakeRoom();
    render(Ended, { room, reason });
    expect(heading()).toBe(title);
    await fireEvent.click(screen.getByRole('button', { name: button }));
    expect(sent).toEqual(['retry']);
  });
});
