/** A shape is its signed distance: pixels from (x, y) to its edge, negative inside. */
export type Shape = (x: number, y: number) => number;

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// Only + - * / and sqrt, here and below: those give the same bits on every machine, which hypot and sin need not.
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

export const everywhere: Shape = () => -Infinity;

export function disc(centre: Point, radius: number): Shape {
  return (x, y) => length(x - centre[0], y - centre[1]) - radius;
}

export function roundedBox(box: Box, radius: number): Shape {
  const centre: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const half: Point = [(box.right - box.left) / 2 - radius, (box.bottom - box.top) / 2 - radius];
  return (x, y) => {
    const outX = Math.abs(x - centre[0]) - half[0];
    const outY = Math.abs(y - centre[1]) - half[1];
    return length(Math.max(outX, 0), Math.max(outY, 0)) + Math.min(Math.max(outX, outY), 0) - radius;
  };
}

function segmentDistance(from: Point, to: Point, [x, y]: Point): number {
  const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]];
  const share = ((x - from[0]) * alongX + (y - from[1]) * alongY) / (alongX * alongX + alongY * alongY);
  const clamped = Math.min(Math.max(share, 0), 1);
  return length(x - from[0] - alongX * clamped, y - from[1] - alongY * clamped);
}

/** A polyline drawn with a round pen. */
export function line(points: readonly Point[], width: number): Shape {
  const pairs = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  return (x, y) => Math.min(...pairs.map(([from, to]) => segmentDistance(from, to, [x, y]))) - width / 2;
}

/** A filled polygon without holes, its corners rounded outwards by `radius`. */
export function polygon(points: readonly Point[], radius = 0): Shape {
  const edges = points.map((to, index) => [points.at(index - 1) ?? to, to] as const);
  return (x, y) => {
    const crossed = edges.filter(
      ([a, b]) => a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]),
    );
    const distance = Math.min(...edges.map(([from, to]) => segmentDistance(from, to, [x, y])));
    return (crossed.length % 2 === 1 ? -distance : distance) - radius;
  };
}

export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
}

/** The edge of a shape, drawn with a pen whose middle runs `width / 2` inside it: the outside does not grow. */
export function innerEdge(shape: Shape, width: number): Shape {
  return (x, y) => Math.abs(shape(x, y) + width / 2) - width / 2;
}
