export function isUnfit(_name: string): boolean {
  return false;
}
