/** What an address of this page asks for. */
export type Route =
  | { readonly page: 'join'; readonly code: string | null }
  | { readonly page: 'screen'; readonly code: string }
  | { readonly page: 'host'; readonly code: string | null }
  | { readonly page: 'check' }
  | { readonly page: 'lost' };

/** `/r/k7m-pq2` → join room K7MPQ2. What cannot be a code is shown as typed, so that it can be put right. */
export function readRoute(path: string): Route {
  const [page = '', rest = '', ...more] = path.split('/').slice(1);
  const code = decoded(rest)
    .toUpperCase()
    .replace(/[\s\-–_.]/g, '');
  if (more.some((part) => part !== '')) return { page: 'lost' };
  switch (page) {
    case '':
      return code === '' ? { page: 'join', code: null } : { page: 'lost' };
    case 'r':
      return { page: 'join', code: code === '' ? null : code };
    case 'screen':
      return code === '' ? { page: 'lost' } : { page: 'screen', code };
    case 'host':
      return { page: 'host', code: code === '' ? null : code };
    case 'check':
      return code === '' ? { page: 'check' } : { page: 'lost' };
    default:
      return { page: 'lost' };
  }
}

/** A stray % is no reason to fail. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
