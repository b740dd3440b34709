import { expect, test } from 'vitest';
import { networkLayout } from './networkLayout.ts';

const lecture = { inputs: 2, hidden: 2, withStaff: true, longest: '−18.5' };
const rooms = [
  { width: 320, height: 240 },
  { width: 390, height: 306 },
  { width: 460, height: 250 },
  { width: 549, height: 400 },
];

test.each(rooms)('on $width × $height nothing leaves the drawing and no two nodes touch', (room) => {
  const { radius, inputs, hidden, output, staff, dimensionX } = networkLayout(room, lecture);
  const nodes = [...inputs, ...hidden, output];
  for (const [x, y] of nodes) {
    expect(x - radius * 1.32).toBeGreaterThanOrEqual(0);
    expect(y - radius).toBeGreaterThan(16);
    expect(y + radius).toBeLessThanOrEqual(room.height);
  }
  nodes.forEach(([x, y], i) =>
    nodes.slice(i + 1).forEach(([u, v]) => expect(Math.hypot(u - x, v - y)).toBeGreaterThan(2 * radius)),
  );
  expect(output[0] + radius).toBeLessThan(staff.x);
  expect(staff.x + staff.width).toBeLessThan(dimensionX);
  expect(dimensionX).toBeLessThan(room.width);
});

test.each(rooms)('on $width × $height an edge is long enough for its number', (room) => {
  const { radius, type, inputs, hidden } = networkLayout(room, lecture);
  const [from, to] = [inputs[0]?.[0] ?? 0, hidden[0]?.[0] ?? 0];
  expect(to - from - 2 * radius).toBeGreaterThan(type);
});

test('without a staff the network takes the whole width', () => {
  const room = { width: 390, height: 306 };
  const { output, radius } = networkLayout(room, { ...lecture, withStaff: false });
  expect(output[0]).toBeGreaterThan(networkLayout(room, lecture).output[0]);
  expect(output[0] + radius).toBeLessThanOrEqual(room.width);
});
