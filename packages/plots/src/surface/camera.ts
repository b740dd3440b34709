import type { Size } from '../geometry.ts';

export type Place = readonly [x: number, y: number, z: number];

/** How one looks at the block. Radians. */
export interface Look {
  /** 0: the first weight runs to the right, the second away from the eye; growing, the eye walks to the right. */
  readonly azimuth: number;
  /** How high the eye stands: 0 at the ground, π/2 straight above. */
  readonly tilt: number;
}

/** The block's half extents, and its height. */
export interface Extent {
  readonly half: readonly [x: number, y: number];
  readonly tall: number;
}

export interface Camera {
  /** Column by column, for a shader. */
  readonly matrix: Float32Array;
  /** Where a place is drawn, in drawing units, and how far away it is. */
  readonly project: (place: Place) => { readonly X: number; readonly Y: number; readonly far: number };
}

/** From how far away the eye looks: far enough for the lines to stay nearly parallel, as in a drawn block. */
const distance = 6.5;
/** Free paper for numbers and names, in drawing units. */
const margin = { left: 52, right: 44, top: 34, bottom: 42 };

/** x to the right, up, and away from the eye. */
function seen({ azimuth, tilt }: Look, [x, y, z]: Place): readonly [right: number, up: number, away: number] {
  const [cos, sin] = [Math.cos(azimuth), Math.sin(azimuth)];
  const [right, along] = [x * cos + y * sin, y * cos - x * sin];
  return [right, along * Math.sin(tilt) + z * Math.cos(tilt), along * Math.cos(tilt) - z * Math.sin(tilt)];
}

/**
 * A camera that shows the whole block, three parts as large as fits from here, one part as fits from all around: a turning
 * block breathes a little, and none of it ever leaves the frame.
 */
export function cameraFor(look: Look, extent: Extent, { width, height }: Size): Camera {
  const middle = extent.tall / 2;
  const room = { X: width - margin.left - margin.right, Y: height - margin.top - margin.bottom };
  const here = fit(look, extent, room);
  const around = Array.from({ length: 24 }, (_, k) =>
    fit({ ...look, azimuth: (k * Math.PI) / 12 }, extent, room),
  );
  const focal = 0.75 * here.focal + 0.25 * Math.min(here.focal, ...around.map((each) => each.focal));
  const centre = {
    X: margin.left + room.X / 2,
    Y: margin.top + room.Y / 2 + (focal * (here.high - here.low)) / 2,
  };

  const [cos, sin] = [Math.cos(look.azimuth), Math.sin(look.azimuth)];
  const [sinT, cosT] = [Math.sin(look.tilt), Math.cos(look.tilt)];
  const [scaleX, scaleY] = [(2 * focal) / width, (2 * focal) / height];
  const [shiftX, shiftY] = [(2 * centre.X) / width - 1, 1 - (2 * centre.Y) / height];
  const [near, far] = [distance - 2.2, distance + 2.2];
  const [a, b] = [(far + near) / (far - near), (-2 * far * near) / (far - near)];
  // away = along · cos tilt − (z − middle) · sin tilt; w = distance + away.
  const w = [-sin * cosT, cos * cosT, -sinT, distance + middle * sinT] as const;
  const right = [cos, sin, 0, 0] as const;
  const up = [-sin * sinT, cos * sinT, cosT, -middle * cosT] as const;
  const rows = [
    right.map((value, k) => value * scaleX + (w[k] ?? 0) * shiftX),
    up.map((value, k) => value * scaleY + (w[k] ?? 0) * shiftY),
    w.map((value, k) => value * a + (k === 3 ? b : 0)),
    [...w],
  ];
  const matrix = Float32Array.from({ length: 16 }, (_, k) => rows[k % 4]?.[Math.floor(k / 4)] ?? 0);

  return {
    matrix,
    project([x, y, z]) {
      const [toRight, upward, away] = seen(look, [x, y, z - middle]);
      const scale = focal / (distance + away);
      return { X: centre.X + toRight * scale, Y: centre.Y - upward * scale, far: distance + away };
    },
  };
}

/** How large the block may be drawn so that it fits, and how far it then reaches below and above the middle. */
function fit(look: Look, extent: Extent, room: { readonly X: number; readonly Y: number }) {
  let [wide, low, high] = [0, 0, 0];
  for (const [x, y, z] of cornersOf(extent)) {
    const [right, up, away] = seen(look, [x, y, z - extent.tall / 2]);
    wide = Math.max(wide, Math.abs(right) / (distance + away));
    low = Math.max(low, -up / (distance + away));
    high = Math.max(high, up / (distance + away));
  }
  return { low, high, focal: Math.min(room.X / 2 / wide, room.Y / (low + high)) };
}

/** The four corners of the base, around, and of the top. */
export function cornersOf({ half: [x, y], tall }: Extent): readonly Place[] {
  const around = [[-x, -y], [x, -y], [x, y], [-x, y]] as const; // prettier-ignore
  return [
    ...around.map(([px, py]): Place => [px, py, 0]),
    ...around.map(([px, py]): Place => [px, py, tall]),
  ];
}

/** From the ground towards the eye, in the block's own coordinates: for asking what hides what. */
export function towardsEye({ azimuth, tilt }: Look): Place {
  return [Math.sin(azimuth) * Math.cos(tilt), -Math.cos(azimuth) * Math.cos(tilt), Math.sin(tilt)];
}
