/** What is asked of the server about what is kept of a room. `secret`: a host's, or a player's token. */
interface Kept {
  readonly room: string;
  readonly secret: string;
}

/** Deletes what the players of a room chose to be called: for a host all names, for a player its own. True: they are gone. */
export async function deleteNames(kept: Kept): Promise<boolean> {
  return (await ask(kept, '/names', 'DELETE')) !== null;
}

/** The log of a room as it lies on the server's disk, packed; null: it cannot be had. */
export async function rawRecord(kept: Kept): Promise<Blob | null> {
  return (await ask(kept, '?raw', 'GET'))?.blob() ?? null;
}

async function ask({ room, secret }: Kept, path: string, method: string): Promise<Response | null> {
  try {
    const headers = { Authorization: `Bearer ${secret}` };
    const answer = await fetch(`/api/recordings/${room}${path}`, { method, headers });
    return answer.ok ? answer : null;
  } catch {
    return null;
  }
}
