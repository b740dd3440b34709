import { drawPseudonym } from '@lowest-point/game';
import { describe, expect, it } from 'vitest';
import { isUnfit } from './isUnfit.ts';

const realNames =
  `Cassandra, Assad, Kanté, Nasse, Fuchs, Titus, Sextus, Cockburn, Dick, Dick Advocaat, Dickinson,
  Hancock, Shitara, Analeigh, Fanny, Willy, Randy, Gaylord, Cummings, Cumhur, Penistone, Fagan, Pornthip, Rapeepan,
  Suporn, Slutsky, Bich, Bích Ngọc, Phuc, Fuk, Semen, Hooker, Van Dyke, Assunta, Hassan, Nigel, Niger, Kuntz, Koch,
  Jesus, Mohammed, Sussex, Mose, Vogel, Vögele, Ficker, Kimme, Rosette, Wichmann, Schwanitz, Schießer, Hubertus,
  J. R. R. Tolkien, Ana Lopez, Anna L., Đặng, Łukasz, 小林, Ωmega, Scunthorpe`
    .split(/,\s+/)
    .map((name) => name.trim());

const rudeNames =
  `fuck, fuuuck, f.u.c.k, F U C K, sh1t, a55, b1tch, Big Dick, dick, dickhead, motherfucker, cunt,
  Fotze, F0tze, hurensohn, Hurensohn123, xxHurensohnxx, wixxer, Scheiße, Scheisse, SCHEISSE, Nutte, Arschloch,
  arsch, porno, Möse, moese, h1tler, Heil Hitler`
    .split(/,\s+/)
    .map((name) => name.trim());

describe('the filter for names', () => {
  it.each(realNames)('lets %s through', (name) => {
    expect(isUnfit(name)).toBe(false);
  });

  it.each(rudeNames)('refuses %s', (name) => {
    expect(isUnfit(name)).toBe(true);
  });

  it.each(['en', 'de'] as const)('refuses no generated name (%s)', (language) => {
    const drawn = new Set<string>();
    let seed = 1;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let k = 0; k < 1500; k++) drawn.add(drawPseudonym(language, (name) => drawn.has(name), random));
    expect([...drawn].filter(isUnfit)).toEqual([]);
  });
});
