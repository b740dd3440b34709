import { readRoute } from './router.ts';

let path = $state(location.pathname);
addEventListener('popstate', () => (path = location.pathname));

/** Where this page is. The only global beside theme and language. */
export const address = {
  get route() {
    return readRoute(path);
  },
};

/** Goes to another address of this page without loading it anew. */
export function goTo(newPath: string, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', newPath);
  path = newPath;
}
