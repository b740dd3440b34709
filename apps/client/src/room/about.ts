import type { About } from '@lowest-point/protocol';

/** What this server offers; null: it cannot be reached. */
export async function about(): Promise<About | null> {
  try {
    const answer = await fetch('/api/about');
    return answer.ok ? ((await answer.json()) as About) : null;
  } catch {
    return null;
  }
}
