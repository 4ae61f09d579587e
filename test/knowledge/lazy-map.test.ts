import { expect, test } from '@jest/globals';
import { LazyMap } from '../../src/knowledge/lazy-map.ts';

test('values are made when they are asked for, and are what any map would give', () => {
  const made: string[] = [];
  const map = new LazyMap(['b', 'a'], (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect([map.size, map.has('a'), map.has('c'), map.get('c'), [...map.keys()], made]).toEqual([
    2,
    true,
    false,
    undefined,
    ['b', 'a'],
    [],
  ]);
  expect([map.get('a'), map.get('a'), made]).toEqual(['A', 'A', ['a']]);
  expect([...map]).toEqual([
    ['b', 'B'],
    ['a', 'A'],
  ]);
  expect([...map.values()]).toEqual(['B', 'A']);
  const told: unknown[] = [];
  map.forEach((value, key, whole) => told.push([value, key, whole === map]));
  expect(told).toEqual([
    ['B', 'b', true],
    ['A', 'a', true],
  ]);
});

test('of many values only the last few are kept', () => {
  const keys = Array.from({ length: 100 }, (_, at) => String(at));
  let made = 0;
  const map = new LazyMap(keys, (key) => ((made += 1), key));
  for (const key of keys) map.get(key);
  map.get('99');
  expect(made).toBe(100);
  map.get('0');
  expect(made).toBe(101);
});
