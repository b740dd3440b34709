import type { Rgb } from '../inks.ts';
import type { Camera, Look, Place } from './camera.ts';
import { lookup, type HeightScale } from './heights.ts';
import { meshOf, type Block } from './mesh.ts';
import { groundFragment, groundVertex, walkFragment, walkVertex } from './shaders.ts';

export interface SurfaceInks {
  readonly tints: readonly Rgb[];
  readonly shade: Rgb;
  readonly light: Rgb;
  readonly ink: Rgb;
  readonly wall: Rgb;
}

export interface DrapedWalk {
  readonly places: readonly Place[];
  readonly colour: Rgb;
  /** Of the paper below the line. */
  readonly casing: Rgb;
  /** In drawing units. */
  readonly width: number;
  readonly isDotted: boolean;
  readonly strength: number;
}

export interface SurfaceRenderer {
  draw(camera: Camera, look: Look): void;
  dispose(): void;
}

interface Scene {
  readonly block: Block;
  readonly scale: HeightScale;
  readonly inks: SurfaceInks;
  readonly walks: readonly DrapedWalk[];
  /** The canvas in drawing units. */
  readonly width: number;
  readonly height: number;
}

const tableSize = 2048;

/** Puts the ground and the walks on the graphics card; null where it would not take them. */
export function createRenderer(gl: WebGL2RenderingContext, scene: Scene): SurfaceRenderer | null {
  const ground = program(gl, groundVertex, groundFragment);
  const walk = program(gl, walkVertex, walkFragment);
  if (!ground || !walk) return null;
  const { block, scale, inks } = scene;
  const mesh = meshOf(block, scale.heightOf);
  const groundShape = shape(gl, mesh.corners, [3, 3], mesh.triangles);
  const walks = scene.walks.map((each) => ({ ...each, shape: walkShape(gl, each.places) }));
  const table = heightTable(gl, scale);
  const at = (of: WebGLProgram, name: string) => gl.getUniformLocation(of, name);

  gl.useProgram(ground);
  gl.uniform1f(at(ground, 'tall'), block.tall);
  gl.uniform3fv(at(ground, 'tints'), inks.tints.flatMap(share));
  for (const name of ['shade', 'light', 'ink', 'wall'] as const)
    gl.uniform3fv(at(ground, name), share(inks[name]));
  gl.uniform2ui(at(ground, 'heavy'), heavyBits(scale, 0), heavyBits(scale, 32));
  gl.enable(gl.DEPTH_TEST);
  gl.depthFunc(gl.LEQUAL);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.clearColor(0, 0, 0, 0);

  return {
    draw(camera, look) {
      const { drawingBufferWidth: across, drawingBufferHeight: down } = gl;
      const pixel = across / scene.width;
      gl.viewport(0, 0, across, down);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);

      gl.useProgram(ground);
      gl.disable(gl.BLEND);
      gl.bindTexture(gl.TEXTURE_2D, table);
      gl.uniformMatrix4fv(at(ground, 'camera'), false, camera.matrix);
      gl.uniform3fv(at(ground, 'suns'), sunsOf(look));
      gl.uniform1f(at(ground, 'pixel'), pixel);
      gl.bindVertexArray(groundShape.array);
      gl.drawElements(gl.TRIANGLES, groundShape.count, gl.UNSIGNED_INT, 0);

      gl.useProgram(walk);
      gl.enable(gl.BLEND);
      gl.uniformMatrix4fv(at(walk, 'camera'), false, camera.matrix);
      gl.uniform2f(at(walk, 'frame'), scene.width / 2, scene.height / 2);
      for (const { shape: line, colour, casing, width, isDotted, strength } of walks) {
        gl.bindVertexArray(line.array);
        const stroke = (paint: Rgb, wide: number, lift: number, dash: number, alpha: number) => {
          gl.uniform4f(at(walk, 'paint'), paint[0] / 255, paint[1] / 255, paint[2] / 255, alpha);
          gl.uniform1f(at(walk, 'wide'), wide / 2);
          gl.uniform1f(at(walk, 'dash'), dash);
          // The ink lies on its casing, and the casing on the ground.
          gl.uniform1f(at(walk, 'lift'), lift);
          gl.drawElements(gl.TRIANGLES, line.count, gl.UNSIGNED_INT, 0);
        };
        if (strength === 1) stroke(casing, width + 3, 0.006, 0, 1);
        stroke(colour, width, 0.01, isDotted ? 0.04 : 0, strength);
      }
      gl.bindVertexArray(null);
    },
    dispose() {
      for (const each of [ground, walk]) gl.deleteProgram(each);
      for (const { array, buffers } of [groundShape, ...walks.map((each) => each.shape)]) {
        gl.deleteVertexArray(array);
        for (const buffer of buffers) gl.deleteBuffer(buffer);
      }
      gl.deleteTexture(table);
    },
  };
}

/** Light from the upper left of the one who looks: at 45°, and from the left and the back, as on the relief. */
function sunsOf({ azimuth }: Look): number[] {
  const [cos, sin] = [Math.cos(azimuth), Math.sin(azimuth)];
  const level = Math.SQRT1_2;
  const sun = (right: number, away: number) => [right * cos - away * sin, right * sin + away * cos, level];
  return [...sun(-0.5, 0.5), ...sun(-level, 0), ...sun(0, level)];
}

function heavyBits({ levels }: HeightScale, from: number): number {
  return levels
    .slice(from, from + 32)
    .reduce((bits, { index }, k) => (index ? (bits | (1 << k)) >>> 0 : bits), 0);
}

function heightTable(gl: WebGL2RenderingContext, scale: HeightScale): WebGLTexture {
  const table = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, table);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32F, tableSize, 1, 0, gl.RG, gl.FLOAT, lookup(scale, tableSize));
  for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
  return table;
}

/** A ribbon: four corners for each piece of the walk. */
function walkShape(gl: WebGL2RenderingContext, places: readonly Place[]) {
  const corners: number[] = [];
  const triangles: number[] = [];
  let along = 0;
  places.forEach((to, k) => {
    const from = places[k - 1];
    if (!from) return;
    const end = along + Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    const first = corners.length / 10;
    for (const [which, side] of [
      [0, -1],
      [0, 1],
      [1, -1],
      [1, 1],
    ])
      // prettier-ignore
      corners.push(...from, ...to, which ?? 0, side ?? 0, along, end);
    triangles.push(first, first + 1, first + 2, first + 2, first + 1, first + 3);
    along = end;
  });
  return shape(gl, Float32Array.from(corners), [3, 3, 2, 2], Uint32Array.from(triangles));
}

function shape(
  gl: WebGL2RenderingContext,
  corners: Float32Array,
  sizes: readonly number[],
  triangles: Uint32Array,
) {
  const array = gl.createVertexArray();
  const [cornerBuffer, triangleBuffer] = [gl.createBuffer(), gl.createBuffer()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, cornerBuffer);
  gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, triangleBuffer);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STATIC_DRAW);
  const stride = sizes.reduce((sum, size) => sum + size, 0);
  let offset = 0;
  sizes.forEach((size, location) => {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride * 4, offset * 4);
    offset += size;
  });
  gl.bindVertexArray(null);
  return { array, count: triangles.length, buffers: [cornerBuffer, triangleBuffer] };
}

function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram | null {
  const made = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    // prettier-ignore
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  return gl.getProgramParameter(made, gl.LINK_STATUS) === true ? made : null;
}

function share([red, green, blue]: Rgb): number[] {
  return [red / 255, green / 255, blue / 255];
}
