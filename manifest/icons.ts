import { drawLayers, type Colour, type Layer, type Picture } from './draw-layers.ts';
import {
  disc,
  everywhere,
  innerEdge,
  line,
  polygon,
  roundedBox,
  union,
  type Point,
  type Shape,
} from './shapes.ts';

const white: Colour = { red: 0xff, green: 0xff, blue: 0xff };
/** Also `accentColor` in manifest.json. */
const teal: Colour = { red: 0x0b, green: 0x5f, blue: 0x6b };
const amber: Colour = { red: 0xf2, green: 0xa5, blue: 0x1f };

/** Where the parts of the mark are: a speech bubble, and in it a line that starts at a dot and ends as a tick. */
interface Mark {
  readonly bubble: Shape;
  readonly start: Point;
  readonly tick: readonly Point[];
  readonly pen: number;
}

// The tail begins deep inside the box: were it to begin at the edge, the outline would run through between the two.
const large: Mark = {
  bubble: union(
    roundedBox({ left: 40, top: 42, right: 152, bottom: 128 }, 26),
    polygon(
      [
        [63, 90],
        [137, 90],
        [66, 148],
      ],
      4,
    ),
  ),
  start: [63, 86],
  tick: [
    [63, 86],
    [87, 86],
    [101, 102],
    [132, 67],
  ],
  pen: 11,
};

const small: Mark = {
  bubble: union(
    roundedBox({ left: 1, top: 2, right: 31, bottom: 24 }, 6.5),
    polygon(
      [
        [7.5, 12],
        [24.5, 12],
        [8, 28.5],
      ],
      1,
    ),
  ),
  start: [7.5, 13],
  tick: [
    [7.5, 13],
    [13, 13],
    [16.5, 17],
    [24.5, 8.5],
  ],
  pen: 2.4,
};

function filled(mark: Mark, bubble: Colour, tick: Colour): Layer[] {
  return [
    { shape: mark.bubble, colour: bubble },
    { shape: line(mark.tick, mark.pen), colour: tick },
    { shape: disc(mark.start, mark.pen), colour: amber },
  ];
}

function outlined(mark: Mark): Layer[] {
  const strokes = union(innerEdge(mark.bubble, 2), line(mark.tick, mark.pen), disc(mark.start, mark.pen));
  return [{ shape: strokes, colour: white }];
}

/** The three pictures that manifest.json names, by file name. Sizes are those the platform asks for. */
export const icons: Readonly<Record<string, () => Picture>> = {
  'color.png': () => drawLayers(192, [{ shape: everywhere, colour: teal }, ...filled(large, white, teal)]),
  'color32x32.png': () => drawLayers(32, filled(small, teal, white)),
  'outline.png': () => drawLayers(32, outlined(small)),
};
