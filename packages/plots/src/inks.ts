export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * What the colours of tokens.css come to where `host` stands: a canvas knows no var() and no light-dark(). The roles as
 * they are named there, without the dashes.
 */
export function inksAt<Role extends string>(host: HTMLElement, roles: readonly Role[]): Record<Role, string> {
  const swatch = host.ownerDocument.createElement('i');
  swatch.style.display = 'none';
  host.append(swatch);
  const entries = roles.map((role): [Role, string] => {
    swatch.style.color = `var(--${role})`;
    return [role, getComputedStyle(swatch).color];
  });
  swatch.remove();
  return Object.fromEntries(entries) as Record<Role, string>;
}

/** "rgb(12, 40, 64)" as three numbers of 0 … 255. */
export function rgbOf(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}
