/** Corner: place in the plane, height, normal. */
export const groundVertex = `#version 300 es
layout(location = 0) in vec3 place;
layout(location = 1) in vec3 normal;
uniform mat4 camera;
uniform float tall;
out float height;
out vec3 facing;
out vec2 plane;
void main() {
  height = place.z;
  facing = normal;
  plane = place.xy;
  gl_Position = camera * vec4(place.xy, min(place.z, 1.0) * tall, 1.0);
}`;

/**
 * Flat tints with a fifth of blending, light from the upper left as on the relief (72 % at 45°, two side lights), contours
 * where the coordinate among the levels is whole. Walls have a flat normal: paper, darker on the lee.
 */
export const groundFragment = `#version 300 es
precision highp float;
in float height;
in vec3 facing;
in vec2 plane;
uniform highp sampler2D table;
uniform vec3 tints[8];
uniform vec3 shade;
uniform vec3 light;
uniform vec3 ink;
uniform vec3 wall;
uniform vec3 suns[3];
uniform uvec2 heavy;
uniform float pixel;
out vec4 colour;

vec2 coordinates(float h) {
  float last = float(textureSize(table, 0).x - 1);
  float at = clamp(h, 0.0, 1.0) * last;
  int i = int(min(floor(at), last - 1.0));
  return mix(texelFetch(table, ivec2(i, 0), 0).rg, texelFetch(table, ivec2(i + 1, 0), 0).rg, at - float(i));
}

float grain(vec2 p) {
  return fract(sin(dot(floor(p * 420.0), vec2(12.9898, 78.233))) * 43758.5453);
}

void main() {
  vec3 n = normalize(facing);
  float level = 0.70710678;
  float lit = (0.72 * dot(n, suns[0]) + 0.14 * (dot(n, suns[1]) + dot(n, suns[2])) - level) / level;
  vec2 at = coordinates(height);
  float nearest = round(at.x);
  float spacing = max(fwidth(at.x), 1e-6);
  uint k = uint(max(nearest, 0.0));
  bool isHeavy = ((k < 32u ? heavy.x >> k : heavy.y >> (k - 32u)) & 1u) == 1u;
  if (n.z < 0.02) {
    // A wall is a section: paper, ruled at the losses of the heavy contours.
    vec3 paper = mix(wall, shade, 0.05 + 0.16 * clamp(-lit - 0.6, 0.0, 1.0));
    float rule = isHeavy && nearest > -0.5 ? 1.0 - smoothstep(0.1, 1.0, abs(at.x - nearest) / spacing / pixel) : 0.0;
    colour = vec4(mix(paper, ink, rule * 0.3), 1.0);
    return;
  }
  if (height > 1.0) {
    // Where the block is cut one sees no ground: paper, hatched.
    float stripe = abs(fract((plane.x + plane.y) * 17.0) - 0.5) / fwidth((plane.x + plane.y) * 17.0) / pixel;
    colour = vec4(mix(wall, ink, (1.0 - smoothstep(0.2, 1.1, stripe)) * 0.28), 1.0);
    return;
  }
  int band = int(at.y);
  float part = fract(at.y) - 0.5;
  vec3 tint = mix(tints[band], tints[clamp(band + (part < 0.0 ? -1 : 1), 0, 7)], abs(part) * 0.2);
  // High ground is bare paper: its shadow is warm and thin, and bitten rather than washed.
  float high = smoothstep(4.0, 7.0, at.y);
  vec3 umber = tint * vec3(0.66, 0.6, 0.52);
  float shadow = min(0.5, -lit * 0.55);
  float bitten = shadow * (0.35 + 0.75 * grain(plane * 0.8));
  tint = lit < 0.0
    ? mix(mix(tint, shade, shadow * (1.0 - high)), umber, bitten * high)
    : mix(tint, light, min(0.45, lit * 0.9));
  tint += (grain(plane) - 0.5) * 0.022;

  float width = (isHeavy ? 0.66 : 0.34) * pixel * (1.0 - 0.55 * clamp(lit, -0.8, 0.9));
  float line = 1.0 - smoothstep(width - 0.5, width + 0.6, abs(at.x - nearest) / spacing);
  float crowded = isHeavy ? 1.0 : 1.0 - smoothstep(0.22, 0.42, spacing);
  float isLevel = nearest < -0.5 ? 0.0 : 1.0;
  colour = vec4(mix(tint, ink, line * crowded * isLevel * (isHeavy ? 0.92 : 0.66)), 1.0);
}`;

/** A piece of a walk: both its ends, which corner this is (end, side), and how far along the walk it lies. */
export const walkVertex = `#version 300 es
layout(location = 0) in vec3 from;
layout(location = 1) in vec3 to;
layout(location = 2) in vec2 corner;
layout(location = 3) in vec2 along;
uniform mat4 camera;
uniform vec2 frame;
uniform float wide;
uniform float lift;
out float far;
void main() {
  vec4 a = camera * vec4(from, 1.0);
  vec4 b = camera * vec4(to, 1.0);
  vec2 run = (b.xy / b.w - a.xy / a.w) * frame;
  vec2 way = length(run) > 1e-4 ? normalize(run) : vec2(1.0, 0.0);
  vec4 end = corner.x < 0.5 ? a : b;
  vec2 offset = vec2(-way.y, way.x) * corner.y + way * (corner.x * 2.0 - 1.0) * 0.6;
  end.xy += offset * wide / frame * end.w;
  end.z -= lift * end.w;
  far = corner.x < 0.5 ? along.x : along.y;
  gl_Position = end;
}`;

export const walkFragment = `#version 300 es
precision highp float;
in float far;
uniform vec4 paint;
uniform float dash;
out vec4 colour;
void main() {
  if (dash > 0.0 && fract(far / dash) > 0.5) discard;
  colour = vec4(paint.rgb * paint.a, paint.a);
}`;
