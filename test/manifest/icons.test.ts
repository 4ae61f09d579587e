import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { drawIcons } from '../../manifest/draw-icons.ts';
import { iconProblem } from '../../manifest/icon-problem.ts';
import { newFolder } from './new-folder.ts';
import { readPng, type ReadPng } from './read-png.ts';
import { manifestFolder, template } from './template.ts';

function committed(name: string): Buffer {
  return readFileSync(new URL(name, manifestFolder));
}

interface Pixel {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly alpha: number;
}

function pixelsOf({ width, pixels }: ReadPng): Pixel[] {
  return Array.from({ length: pixels.length / 4 }, (_, index) => ({
    x: index % width,
    y: Math.floor(index / width),
    colour: `#${pixels.toString('hex', index * 4, index * 4 + 3)}`,
    alpha: pixels.readUInt8(index * 4 + 3),
  }));
}

function extent(pixels: readonly Pixel[]): [number, number] {
  const places = pixels.flatMap(({ x, y }) => [x, y]);
  return [Math.min(...places), Math.max(...places)];
}

// Pixels, not bytes: zlib may pack the same picture differently on another processor.
test('the committed icons are what draw-icons.ts draws', () => {
  const folder = newFolder();
  drawIcons(pathToFileURL(`${folder}/`));
  for (const name of Object.values(template().icons)) {
    expect(readPng(readFileSync(join(folder, String(name))))).toEqual(readPng(committed(String(name))));
  }
});

test('the colour icon is 192 x 192, opaque to its corners, on the accent colour, its symbol in the middle 120', () => {
  const picture = readPng(committed('color.png'));
  const pixels = pixelsOf(picture);
  const background = template().accentColor.toLowerCase();
  expect([picture.width, picture.height]).toEqual([192, 192]);
  expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
  const [least, most] = extent(pixels.filter(({ colour }) => colour !== background));
  expect(least).toBeGreaterThanOrEqual(36);
  expect(most).toBeLessThan(192 - 36);
});

test('the outline icon is 32 x 32, white on nothing, with 1 or 2 pixels around it', () => {
  const picture = readPng(committed('outline.png'));
  const drawn = pixelsOf(picture).filter(({ alpha }) => alpha > 0);
  expect([picture.width, picture.height]).toEqual([32, 32]);
  expect(new Set(pixelsOf(picture).map(({ colour }) => colour))).toEqual(new Set(['#ffffff']));
  expect(extent(drawn)).toEqual([1, 30]);
  expect(drawn.length).toBeLessThan((32 * 32) / 2);
});

test('the small colour icon is 32 x 32 with a transparent background', () => {
  const picture = readPng(committed('color32x32.png'));
  expect([picture.width, picture.height]).toEqual([32, 32]);
  const corners = [0, 31, 31 * 32, 32 * 32 - 1].map((index) => pixelsOf(picture)[index]?.alpha);
  expect(corners).toEqual([0, 0, 0, 0]);
});

test('an icon of another size or format is named with what it should be', () => {
  expect(iconProblem(committed('outline.png'), 32)).toBeUndefined();
  expect(iconProblem(committed('outline.png'), 192)).toBe('is 32 x 32 pixels. Give 192 x 192.');
  expect(iconProblem(Buffer.from('GIF89a'), 32)).toBe('is not a PNG file. Give one of 32 x 32 pixels.');
});
