import type { Page } from '@playwright/test';

/**
 * What is wrong with the drawings of a page, as far as a machine can tell: something is drawn outside its box, a text is
 * too small, two texts of one drawing lie on each other, a drawing has no name. Runs in the page.
 */
export function examine(leastType: number): string[] {
  type Corner = readonly [x: number, y: number];
  interface Lettering {
    readonly words: string;
    readonly corners: readonly Corner[];
  }

  const found: string[] = [];
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  /** The four corners of a text on the page, of its letters and not of their line, turned as it is turned. */
  function cornersOf(text: SVGTextElement): readonly Corner[] {
    const { x, y, width, height } = text.getBBox();
    const matrix = text.getScreenCTM() ?? new DOMMatrix();
    const [top, bottom] = [y + height * 0.24, y + height * 0.78];
    return [
      [x, top],
      [x + width, top],
      [x + width, bottom],
      [x, bottom],
    ].map(([a = 0, b = 0]) => {
      const place = new DOMPoint(a, b).matrixTransform(matrix);
      return [place.x, place.y];
    });
  }

  /** Two convex shapes lie apart when along some edge's normal they do (the separating axis). */
  function areApart(a: readonly Corner[], b: readonly Corner[]): boolean {
    return [a, b].some((shape) =>
      shape.some((corner, i) => {
        const next = shape[(i + 1) % shape.length] ?? corner;
        const [nx, ny] = [corner[1] - next[1], next[0] - corner[0]];
        const along = (corners: readonly Corner[]) => corners.map(([x, y]) => x * nx + y * ny);
        const tolerance = Math.hypot(nx, ny);
        const [pa, pb] = [along(a), along(b)];
        return (
          Math.max(...pa) <= Math.min(...pb) + tolerance || Math.max(...pb) <= Math.min(...pa) + tolerance
        );
      }),
    );
  }

  const clipped = (element: Element) =>
    element.closest('[clip-path], clipPath, defs, pattern') !== null ||
    getComputedStyle(element).clipPath !== 'none';

  for (const svg of document.querySelectorAll('svg')) {
    const isHidden = svg.closest('[aria-hidden="true"]') !== null;
    // What lies over a picture, its controls and its crowd, is part of that picture.
    const picture = svg.parentElement?.querySelector(':scope > svg[role="img"]');
    const isNamedBeside = picture !== svg && (picture?.getAttribute('aria-label') ?? '').trim() !== '';
    const hasName = (svg.getAttribute('aria-label') ?? '').trim() !== '';
    const role = svg.getAttribute('role') ?? '';
    const isEmpty = svg.childElementCount === 0;
    if (!isHidden && !isNamedBeside && !isEmpty && !(/^(img|group)$/.test(role) && hasName))
      found.push(`a drawing without a role or a name: ${svg.outerHTML.slice(0, 120)}`);
    if (svg.parentElement?.closest('svg')) continue;

    const box = svg.getBoundingClientRect();
    for (const part of svg.querySelectorAll('path, rect, circle, text, line, polygon')) {
      if (clipped(part) || !isShown(part)) continue;
      const { left, top, right, bottom, width, height } = part.getBoundingClientRect();
      if (width === 0 && height === 0) continue;
      const over = Math.max(box.left - left, box.top - top, right - box.right, bottom - box.bottom);
      // A line's box in its text goes beyond its letters.
      const tolerance = part.tagName === 'text' ? 5 : 3;
      if (over > (tolerance * leastType) / 14)
        found.push(`${over.toFixed(1)} px outside its box: ${part.outerHTML.slice(0, 160)}`);
    }

    const letterings: Lettering[] = [];
    for (const text of svg.querySelectorAll('text')) {
      if (!isShown(text) || text.closest('.travellers') || text.textContent.trim() === '') continue;
      const matrix = text.getScreenCTM() ?? new DOMMatrix();
      for (const part of [text, ...text.querySelectorAll('tspan')]) {
        const size = parseFloat(getComputedStyle(part).fontSize) * Math.hypot(matrix.a, matrix.b);
        if (size < leastType - 0.1)
          found.push(`a text of ${size.toFixed(1)} px, less than ${leastType}: "${part.textContent}"`);
      }
      letterings.push({ words: text.textContent.trim(), corners: cornersOf(text) });
    }
    letterings.forEach((one, i) => {
      for (const other of letterings.slice(i + 1))
        if (!areApart(one.corners, other.corners))
          found.push(`"${one.words}" and "${other.words}" lie on each other`);
    });
  }

  for (const canvas of document.querySelectorAll('canvas'))
    if (!canvas.closest('[aria-hidden="true"], .drawing') && !canvas.getAttribute('aria-label'))
      found.push('a canvas without a name');

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('svg, script, style, .unseen') || node.textContent?.trim() === '') continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (isShown(parent) && size < leastType - 0.1)
      found.push(`a text of ${size.toFixed(1)} px, less than ${leastType}: "${node.textContent?.trim()}"`);
  }
  return [...new Set(found)];
}

/** How much of a screenshot is not bare paper, and how light the paper (its commonest colour) is, 0 … 255. */
export async function inkOf(
  page: Page,
  screenshot: Buffer,
): Promise<{ readonly ink: number; readonly paper: number }> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const [paper, bare] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
      const light = 0.2126 * (paper >> 16) + 0.7152 * ((paper >> 8) & 255) + 0.0722 * (paper & 255);
      return { ink: 1 - bare / (data.length / 4), paper: light };
    },
    `data:image/png;base64,${screenshot.toString('base64')}`,
  );
}
