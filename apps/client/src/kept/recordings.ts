/** What a host asks of the server about what is kept of a room. `secret`: a host's. */
interface Hosted {
  readonly room: string;
  readonly secret: string;
}

/** Deletes what the players of a room chose to be called. True: the names are gone. */
export async function deleteNames(hosted: Hosted): Promise<boolean> {
  return (await ask(hosted, '/names', 'DELETE')) !== null;
}

/** The log of a room as it lies on the server's disk, packed; null: it cannot be had. */
export async function rawRecord(hosted: Hosted): Promise<Blob | null> {
  return (await ask(hosted, '?raw', 'GET'))?.blob() ?? null;
}

async function ask({ room, secret }: Hosted, path: string, method: string): Promise<Response | null> {
  try {
    const headers = { Authorization: `Bearer ${secret}` };
    const answer = await fetch(`/api/recordings/${room}${path}`, { method, headers });
    return answer.ok ? answer : null;
  } catch {
    return null;
  }
}
