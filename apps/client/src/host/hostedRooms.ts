import { tidyCode } from '@lowest-point/protocol';
import { browserStorage, type Storage } from '../room/storage.ts';

/** A room that this browser hosts. */
export interface HostedRoom {
  readonly code: string;
  /** The room's own id, under which its recording can be replayed; null: kept by an older page. */
  readonly room: string | null;
  readonly lesson: string;
  /** By this browser's clock, in ms since 1970. */
  readonly openedAt: number;
}

const key = 'lowest-point/hosted';
const most = 12;

/** The latest first. */
export function hostedRooms(storage: Storage = browserStorage('local')): HostedRoom[] {
  return parsed(storage.read(key)).flatMap(asHostedRoom);
}

export function rememberRoom(room: HostedRoom, storage: Storage = browserStorage('local')): void {
  const others = hostedRooms(storage).filter(({ code }) => code !== room.code);
  storage.write(key, JSON.stringify([room, ...others].slice(0, most)));
}

export function forgetRoom(code: string, storage: Storage = browserStorage('local')): void {
  storage.write(key, JSON.stringify(hostedRooms(storage).filter((room) => room.code !== code)));
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
  if (typeof code !== 'string' || tidyCode(code) !== code) return [];
  if (typeof lesson !== 'string' || typeof openedAt !== 'number') return [];
  const room = 'room' in value && typeof value.room === 'string' ? value.room : null;
  return [{ code, room, lesson, openedAt }];
}
