const names = [
  'Heron', 'Kestrel', 'Lapwing', 'Otter', 'Marten', 'Wren', 'Dipper', 'Curlew', 'Badger', 'Plover', 'Linnet', 'Hare',
  'Tern', 'Fieldmouse', 'Siskin', 'Stoat', 'Merlin', 'Redshank', 'Vole', 'Nuthatch', 'Pipit', 'Swift', 'Goldcrest',
  'Roe', 'Wheatear', 'Avocet', 'Jackdaw', 'Osprey',
]; // prettier-ignore

/** One of the names is as long as a name may be. */
export function nameOf(seat: number): string {
  if (seat === 1) return 'Maximiliane-Charlotte W.';
  const name = names[seat % names.length] ?? '';
  return seat < names.length ? name : `${name} ${Math.floor(seat / names.length) + 1}`;
}
