import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import Join from './Join.svelte';
import { fakeRoom } from './test/fakeRoom.svelte.ts';

afterEach(cleanup);

const codeField = () => screen.getByLabelText<HTMLInputElement>('Six characters from the big screen');
const nameField = () => screen.getByLabelText<HTMLInputElement>('Your name on the map');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function play(code = 'K7MPQ2') {
  const fake = fakeRoom();
  const oncode = vi.fn();
  render(Join, { code, room: code.length === 6 ? fake.room : null, oncode });
  return { ...fake, oncode };
}

describe('the door', () => {
  test('reads the code from one field, however it is typed or pasted', async () => {
    const { oncode } = play('');
    await fireEvent.input(codeField(), { target: { value: 'http://192.168.1.20:3000/r/k7m-pq2' } });
    expect(oncode).toHaveBeenLastCalledWith('K7MPQ2');
    expect(codeField().value).toBe('K7MPQ2');
  });

  test('says which characters no code has', async () => {
    play('');
    await fireEvent.input(codeField(), { target: { value: 'K0' } });
    screen.getByText('A code has no 0, O, 1, I or L.');
    expect(codeField().getAttribute('aria-invalid')).toBe('true');
  });

  test('asks for the rest of a code instead of joining', async () => {
    const { sent } = play('K7M');
    await press('Join the survey');
    screen.getByText('The code has six characters.');
    expect(document.activeElement).toBe(codeField());
    expect(sent).toEqual([]);
  });

  test('joins under the suggested name, under another, or under one’s own', async () => {
    const { sent } = play();
    expect(nameField().value).toBe('Heron');
    await press('Another name');
    expect(nameField().value).toBe('Otter');
    await fireEvent.input(nameField(), { target: { value: 'Søren' } });
    await press('Join the survey');
    expect(sent).toEqual([{ join: 'Søren' }]);
  });

  test('takes the generated name when the field is left empty', async () => {
    const { sent } = play();
    await fireEvent.input(nameField(), { target: { value: ' ' } });
    await press('Join the survey');
    expect(sent).toEqual([{ join: null }]);
  });

  test('says why one does not come in, and goes to the name if that is the reason', async () => {
    const { answers } = play();
    answers('nameTaken');
    await press('Join the survey');
    await screen.findByText('Somebody here has this name. Try another one.');
    expect(document.activeElement).toBe(nameField());
    answers('roomFull');
    await press('Join the survey');
    await screen.findByText('The room is full. Ask your teacher to make room.');
  });

  test('says beside the code that no room has it', async () => {
    const { setLink } = play();
    setLink({ type: 'ended', reason: 'roomUnknown' });
    await screen.findByText('No room has this code. Look at the big screen again.');
  });
});
