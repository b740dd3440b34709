import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Share from '../replay/Share.svelte';
import { replayWords } from '../replay/words.ts';
import DeleteNames from './DeleteNames.svelte';

const asked = vi.fn<typeof fetch>();

beforeEach(() => {
  asked.mockImplementation(() => Promise.resolve(Response.json({ access: 'private', names: 'names' })));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  cleanup();
  asked.mockReset();
  vi.unstubAllGlobals();
});

const deletions = () => asked.mock.calls.filter(([, how]) => how?.method === 'DELETE');

/** Both clicks land on what stood there before anything was drawn, and on what stands there now. */
async function clickTwice(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await fireEvent.click(button);
  await fireEvent.click(button);
  await tick();
}

test('two quick clicks delete no name; the dialog does', async () => {
  render(DeleteNames, { room: 'r', secret: 's' });
  await clickTwice('Delete the names');
  expect(deletions()).toEqual([]);
  // A browser gives the focus to what comes first.
  expect(screen.getByRole('dialog').querySelector('button')?.textContent).toBe('Keep them');
  await fireEvent.click(screen.getByRole('button', { name: 'Delete all names' }));
  await screen.findByText('The names are deleted.', { exact: false });
  expect(deletions()).toHaveLength(1);
});

test('whoever keeps the names is not asked again, and nothing is deleted', async () => {
  render(DeleteNames, { room: 'r', secret: 's', isOwn: true });
  await clickTwice('Delete my name');
  await fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(deletions()).toEqual([]);
});

test('two quick clicks delete no lesson; the dialog does', async () => {
  const ondeleted = vi.fn();
  render(Share, { room: 'r', secret: 's', ondeleted, words: replayWords.en });
  await clickTwice('Delete this lesson');
  expect(deletions()).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  await vi.waitFor(() => expect(ondeleted).toHaveBeenCalledOnce());
  expect(deletions()).toHaveLength(1);
});
