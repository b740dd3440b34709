/** Text kept in the browser. */
export interface Storage {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
}

/** For the length of this page. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value),
    remove: (key) => kept.delete(key),
  };
}

/** `local` outlives the browser, `session` a reload of this tab. Where a browser forbids both, only this page. */
export function browserStorage(kind: 'local' | 'session'): Storage {
  const spare = memoryStorage();
  const attempt = <Value>(use: (storage: globalThis.Storage) => Value, otherwise: () => Value): Value => {
    try {
      return use(kind === 'local' ? localStorage : sessionStorage);
    } catch {
      return otherwise();
    }
  };
  return {
    read: (key) =>
      attempt(
        (storage) => storage.getItem(key),
        () => spare.read(key),
      ),
    write: (key, value) =>
      attempt(
        (storage) => storage.setItem(key, value),
        () => spare.write(key, value),
      ),
    remove: (key) =>
      attempt(
        (storage) => storage.removeItem(key),
        () => spare.remove(key),
      ),
  };
}
