import { tidyCode, type Uploaded } from '@lowest-point/protocol';
import { hostSecret, keepHostSecret, ownToken } from '../room/identity.ts';
import { browserStorage, type Storage } from '../room/storage.ts';

/** A room, or a recording, that this browser hosts. */
export interface HostedRoom {
  /** Empty: a recording that was uploaded; nobody can come in. */
  readonly code: string;
  /** The room's own id, under which its recording can be replayed; null: kept by an older page. */
  readonly room: string | null;
  readonly lesson: string;
  /** By this browser's clock, in ms since 1970. */
  readonly openedAt: number;
}

const key = 'lowest-point/hosted';
const most = 50;

/** The latest first. */
export function hostedRooms(storage: Storage = browserStorage('local')): HostedRoom[] {
  return parsed(storage.read(key)).flatMap(asHostedRoom);
}

export function rememberRoom(room: HostedRoom, storage: Storage = browserStorage('local')): void {
  const others = hostedRooms(storage).filter((other) => !isSame(other, room));
  storage.write(key, JSON.stringify([room, ...others].slice(0, most)));
}

export function forgetRoom(room: HostedRoom, storage: Storage = browserStorage('local')): void {
  storage.write(key, JSON.stringify(hostedRooms(storage).filter((other) => !isSame(other, room))));
}

function isSame(one: HostedRoom, other: HostedRoom): boolean {
  return one.code === '' ? one.room === other.room : one.code === other.code;
}

/** With what this browser shows that it is the host: the secret of the room, or the word by which it was let in. */
export function tokenOf(
  { code, room }: HostedRoom,
  storage: Storage = browserStorage('local'),
): string | null {
  if (code === '') return room === null ? null : hostSecret(room, storage);
  return hostSecret(code, storage) ?? ownToken('staff', code, storage);
}

/** A recording that was uploaded from here. */
export function rememberUpload(
  { room, secret, lesson, recordedAt }: Uploaded,
  storage: Storage = browserStorage('local'),
): void {
  keepHostSecret(room, secret, storage);
  rememberRoom({ code: '', room, lesson, openedAt: recordedAt }, storage);
}

function parsed(text: string | null): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function asHostedRoom(value: unknown): HostedRoom[] {
  if (value === null || typeof value !== 'object') return [];
  if (!('code' in value && 'lesson' in value && 'openedAt' in value)) return [];
  const { code, lesson, openedAt } = value;
  if (typeof code !== 'string' || (code !== '' && tidyCode(code) !== code)) return [];
  if (typeof lesson !== 'string' || typeof openedAt !== 'number') return [];
  const room = 'room' in value && typeof value.room === 'string' ? value.room : null;
  return [{ code, room, lesson, openedAt }];
}
