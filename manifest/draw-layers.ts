import type { Shape } from './shapes.ts';

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

export interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** Pixels in rows from the top, four bytes each: red, green, blue, alpha (not premultiplied). */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

/** How much of a pixel lies inside, 0 to 1: the edge is blurred over one pixel, which is what smooths it. */
function coverage(shape: Shape, x: number, y: number): number {
  return Math.min(Math.max(0.5 - shape(x, y), 0), 1);
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

function over([red, green, blue, alpha]: Rgba, colour: Colour, cover: number): Rgba {
  const result = cover + alpha * (1 - cover);
  if (result === 0) return [colour.red, colour.green, colour.blue, 0];
  const mix = (top: number, below: number) => (top * cover + below * alpha * (1 - cover)) / result;
  return [mix(colour.red, red), mix(colour.green, green), mix(colour.blue, blue), result];
}

/** Paints layers, the first at the bottom, on a transparent square. */
export function drawLayers(size: number, layers: readonly Layer[]): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const [x, y] = [(index % size) + 0.5, Math.floor(index / size) + 0.5];
    const [red, green, blue, alpha] = layers.reduce<Rgba>(
      (below, layer) => over(below, layer.colour, coverage(layer.shape, x, y)),
      [0, 0, 0, 0],
    );
    pixels.set([red, green, blue, alpha * 255].map(Math.round), index * 4);
  }
  return { size, pixels };
}
