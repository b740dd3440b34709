// The lecture's numbers and a simulated class, as in the sheets that set the bar for the look.

export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

export function lecture(w1: number, w2: number) {
  return {
    inputs: [2, 3],
    hidden: [5, 1],
    prediction: 5 * w1 + w2,
    inputWeights: [
      [1, 1],
      [-1, 1],
    ],
    outputWeights: [w1, w2],
    names: ['w₁', 'w₂'],
  };
}

const himmelblau = (x: number, y: number) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2;

export const field = {
  start: [-0.1, -0.5] as const,
  longest: 1.1,
  steps: 8,
  bounds: { x: [-6, 6], y: [-4.5, 4.5] } as const,
  loss: (x: number, y: number) => himmelblau(x, y) / 20 + 0.04 * ((x - 3) ** 2 + (y - 2) ** 2),
  gradient: (x: number, y: number) =>
    [
      (4 * x * (x * x + y - 11) + 2 * (x + y * y - 7)) / 20 + 0.08 * (x - 3),
      (2 * (x * x + y - 11) + 4 * y * (x + y * y - 7)) / 20 + 0.08 * (y - 2),
    ] as const,
  hessian: (x: number, y: number) => {
    const [xx, xy, yy] = [12 * x * x + 4 * y - 42, 4 * x + 4 * y, 12 * y * y + 4 * x - 26];
    return [xx / 20 + 0.08, xy / 20, yy / 20 + 0.08] as const;
  },
};

/** Three facts, two weights: loss = ⅓ Σ (target − prediction)². */
export const facts = [
  { inputs: [2, 3], target: 13, line: { a: [5, 1] as const, b: 13 } },
  { inputs: [0, 3], target: 3, line: { a: [3, 3] as const, b: 3 } },
  { inputs: [4, 1], target: 20, line: { a: [5, -3] as const, b: 20 } },
];
export const tug = {
  loss: (x: number, y: number) =>
    facts.reduce((sum, { line }) => sum + (line.b - line.a[0] * x - line.a[1] * y) ** 2, 0) / 3,
  minimum: [2.917857, -1.846429] as const,
};

/** One weight: loss = (77 w² − 112 w + 41) / 3. */
export const curve = {
  loss: (w: number) => (77 * w * w - 112 * w + 41) / 3,
  slope: (w: number) => (154 * w - 112) / 3,
};

const names =
  'Heron Kestrel Lapwing Otter Marten Wren Dipper Curlew Badger Plover Linnet Hare Tern Fieldmouse Siskin Stoat Merlin Redshank Vole Nuthatch Pipit Swift Goldcrest Roe Wheatear Avocet Jackdaw Osprey'.split(
    ' ',
  );

export interface Surveyor {
  readonly name: string;
  readonly trail: readonly (readonly [number, number])[];
  readonly times: readonly number[];
}

export function simulateClass(seed = 113): Surveyor[] {
  const random = seeded(seed);
  return names.map((name, k) => {
    const turn = k === 13 ? 0.2 : 0.12 + 0.55 * random();
    const bold = 0.5 + 0.75 * random();
    const lean = normal(random) * 1.5;
    const wrongWay = k === 13 || k === 18;
    const trail: (readonly [number, number])[] = [field.start];
    const times = [0];
    let [x, y]: readonly [number, number] = field.start;
    let t = 3 + 7 * random();
    for (let s = 0; s < (k % 9 === 4 ? 6 : field.steps); s++) {
      const g = field.gradient(x, y);
      const n = Math.hypot(...g) || 1;
      let a = Math.atan2(-g[1], -g[0]) + normal(random) * turn + (s < 2 ? lean / (s + 1) : 0);
      if (wrongWay && s < 3) a += Math.PI * 0.82;
      let length = Math.min(
        field.longest,
        Math.max(0.12, bold * (0.22 + 0.085 * n) * (0.8 + 0.4 * random())),
      );
      if (s < 3) length = Math.min(field.longest, length * 1.7);
      x = Math.max(-5.9, Math.min(5.9, x + length * Math.cos(a)));
      y = Math.max(-4.4, Math.min(4.4, y + length * Math.sin(a)));
      t += 4 + 6.5 * random() + (k === 15 && s === 4 ? 17 : 0);
      trail.push([x, y]);
      times.push(t);
      if (field.loss(x, y) < 0.03) break;
    }
    return { name, trail, times };
  });
}

/** Optimisers on the same budget from the same start: 8 steps. */
export function machines() {
  const descent: (readonly [number, number])[] = [field.start];
  const momentum: (readonly [number, number])[] = [field.start];
  let [x, y]: readonly [number, number] = field.start;
  let [mx, my]: readonly [number, number] = field.start;
  let [vx, vy] = [0, 0];
  for (let i = 0; i < 8; i++) {
    const g = field.gradient(x, y);
    [x, y] = [x - 0.3 * g[0], y - 0.3 * g[1]];
    descent.push([x, y]);
    const h = field.gradient(mx, my);
    [vx, vy] = [0.6 * vx - 0.16 * h[0], 0.6 * vy - 0.16 * h[1]];
    [mx, my] = [mx + vx, my + vy];
    momentum.push([mx, my]);
  }
  return { descent, momentum };
}

/** The third series of F. J. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973) 17–21. */
export const anscombe = [
  [10, 7.46],
  [8, 6.77],
  [13, 12.74],
  [9, 7.11],
  [11, 7.81],
  [14, 8.84],
  [6, 6.08],
  [4, 5.39],
  [12, 8.15],
  [7, 6.42],
  [5, 5.73],
].map(([x = 0, y = 0]) => ({ x, y }));

/** The lecture's network with all six weights free, on its three facts; from the input weights to the output weights. */
export function slicesThrough(weights: readonly number[]) {
  const loss = ([a = 0, b = 0, c = 0, d = 0, v = 0, w = 0]: readonly number[]) =>
    facts.reduce((sum, { inputs: [x = 0, y = 0], target }) => {
      const prediction = v * (a * x + b * y) + w * (c * x + d * y);
      return sum + (target - prediction) ** 2;
    }, 0) / 3;
  const names = ['a', 'b', 'c', 'd', 'w₁', 'w₂'];
  return weights.map((here, k) => {
    const along = Array.from({ length: 49 }, (_, i) => -3 + i / 6 + (k === 4 ? 1 : 0));
    const losses = along.map((weight) => loss(weights.map((own, j) => (j === k ? weight : own))));
    return { name: names[k] ?? '', weights: along, losses, here };
  });
}

/** Any small network as it is drawn: a(k+1) = f(W a(k) + b), the last layer without f. */
export function layered(
  inputs: readonly number[],
  weights: readonly (readonly (readonly number[])[])[],
  biases: readonly (readonly number[])[] = [],
  activate: (sum: number) => number = (sum) => sum,
) {
  const values = [inputs];
  weights.forEach((rows, k) => {
    const before = values[k] ?? [];
    values.push(
      rows.map((row, to) => {
        const sum = row.reduce((s, weight, i) => s + weight * (before[i] ?? 0), biases[k]?.[to] ?? 0);
        return k === weights.length - 1 ? sum : activate(sum);
      }),
    );
  });
  return { values, weights, biases };
}

export const lastOf = ({ trail }: Surveyor): readonly [number, number] => trail.at(-1) ?? field.start;

export const hollows = [
  { x: 3, y: 2, name: 'Lowest Point', loss: '0' },
  { x: 3.56, y: -1.8, name: 'False Bottom', loss: '0.57' },
  { x: -2.76, y: 3.1, name: 'Upper Hollow', loss: '1.36' },
  { x: -3.7, y: -3.2, name: 'Far Hollow', loss: '2.89' },
];

export const measurementsOf = (places: Surveyor['trail']) =>
  places.map(([x, y]) => ({
    x,
    y,
    loss: field.loss(x, y),
    gradient: field.gradient(x, y),
    hessian: field.hessian(x, y),
  }));

const marks = ['circle', 'square', 'diamond'] as const;

/** Errors of the three facts, under their names. */
export const errorsOf = (...errors: readonly (number | null)[]) =>
  errors.map((error, i) => ({
    name: `${facts[i]?.inputs.join(', ')} → ${facts[i]?.target}`,
    error,
    shape: marks[i] ?? 'circle',
  }));

export const visitsAt = (...weights: readonly number[]) =>
  weights.map((weight) => ({
    weight,
    loss: curve.loss(weight),
    slope: curve.slope(weight),
    curvature: 154 / 3,
  }));

export const classVisits = (players: number) => {
  const random = seeded(17);
  return visitsAt(...Array.from({ length: players }, () => 0.7 + 0.42 * normal(random)));
};

/** Where a class of 27 proposed, each group near the line of its own fact. */
export const tugDots = () => {
  const random = seeded(5);
  return facts.flatMap(({ line: { a } }, i) =>
    Array.from({ length: 9 }, () => {
      const along = normal(random) * 0.9;
      const off = normal(random) * 0.05;
      const n = Math.hypot(...a);
      return {
        x: tug.minimum[0] + (-a[1] / n) * along + (a[0] / n) * off,
        y: tug.minimum[1] + (a[0] / n) * along + (a[1] / n) * off,
        shape: marks[i] ?? 'circle',
        kind: 'open',
      } as const;
    }),
  );
};
