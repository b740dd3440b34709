import { expect, test } from 'vitest';
import { networkLayout } from './networkLayout.ts';

const lecture = { nodes: [2, 2, 1], withStaff: true, longest: '−18.5' };
const rooms = [
  { width: 320, height: 240 },
  { width: 390, height: 306 },
  { width: 460, height: 250 },
  { width: 549, height: 400 },
];

test.each(rooms)('on $width × $height nothing leaves the drawing and no two nodes touch', (room) => {
  const { radius, columns, output, staff, dimensionX } = networkLayout(room, lecture);
  const nodes = columns.flat();
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
  const { radius, type, columns } = networkLayout(room, lecture);
  const [from, to] = [columns[0]?.[0]?.[0] ?? 0, columns[1]?.[0]?.[0] ?? 0];
  expect(to - from - 2 * radius).toBeGreaterThan(1.6 * type);
});

test('without a staff the network takes the whole width', () => {
  const room = { width: 390, height: 306 };
  const { output, radius } = networkLayout(room, { ...lecture, withStaff: false });
  expect(output[0]).toBeGreaterThan(networkLayout(room, lecture).output[0]);
  expect(output[0] + radius).toBeLessThanOrEqual(room.width);
});
