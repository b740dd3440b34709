/** The address with the report in it, or without. What else it says stays as it is written. */
export function withReport(address: string, isOpen: boolean): string {
  const { pathname, search, hash } = new URL(address);
  const others = search.split(/[?&]/).filter((part) => part !== '' && !/^report(=|$)/.test(part));
  const query = [...others, ...(isOpen ? ['report'] : [])].join('&');
  return pathname + (query === '' ? '' : `?${query}`) + hash;
}
