/** One picture: four bytes a pixel (red, green, blue, opacity), rows from the top. */
export interface Picture {
  readonly side: number;
  readonly pixels: Uint8Array;
}

type Colour = readonly [number, number, number];
const white: Colour = [255, 255, 255];
/** The accent colour of `manifest.json`. */
const accent: Colour = [0x4f, 0x52, 0xb2];

/** Two adults and a child between them, on a square of which each side is 1. */
function isFigure(x: number, y: number): boolean {
  const disc = (cx: number, cy: number, r: number) => (x - cx) ** 2 + (y - cy) ** 2 <= r ** 2;
  /** Shoulders: the upper half of a disc. */
  const shoulders = (cx: number, base: number, r: number) => y <= base && disc(cx, base, r);
  if (disc(0.5, 0.53, 0.075) || shoulders(0.5, 0.82, 0.14)) return true;
  // A gap around the child, so that it stands in front.
  const neck = Math.abs(x - 0.5) < 0.1 && y > 0.53;
  if (neck || disc(0.5, 0.53, 0.11) || shoulders(0.5, 0.82, 0.18)) return false;
  return [0.29, 0.71].some((cx) => disc(cx, 0.31, 0.11) || shoulders(cx, 0.72, 0.22));
}

/** 192 pixels, white on the accent colour, to the very edge: Teams rounds the corners itself. */
export const colourIcon = (): Picture => draw(192, 0.16, (covered) => [...mix(accent, white, covered), 255]);

/** 32 pixels, white and transparent only, as Teams asks. */
export const outlineIcon = (): Picture => draw(32, 0.02, (covered) => [...white, Math.round(covered * 255)]);

/** Each pixel by how much of it the figure covers, sampled 8 × 8. `margin` is a part of the side. */
function draw(side: number, margin: number, paint: (covered: number) => readonly number[]): Picture {
  const samples = 8;
  const pixels = new Uint8Array(side * side * 4);
  const place = (at: number, sample: number) => ((at + (sample + 0.5) / samples) / side - margin) / (1 - 2 * margin);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      let inside = 0;
      for (let down = 0; down < samples; down += 1)
        for (let across = 0; across < samples; across += 1)
          if (isFigure(place(column, across), place(row, down))) inside += 1;
      pixels.set(paint(inside / samples ** 2), (row * side + column) * 4);
    }
  return { side, pixels };
}

const mix = (from: Colour, to: Colour, part: number): Colour => {
  const at = (which: 0 | 1 | 2) => Math.round(from[which] + (to[which] - from[which]) * part);
  return [at(0), at(1), at(2)];
};
