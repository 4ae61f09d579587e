import { expect, test } from '@jest/globals';
import { longestMatched, safePattern } from '../../../src/knowledge/forms/safe-pattern.ts';

test.each([
  '',
  '^\\d+$',
  '^[^.]*$',
  '\\w+',
  '^\\w+@\\w+$',
  '^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$',
  '(^a$)',
  '^(yes|no)$',
  '^-?\\d+(\\.\\d+)?$',
  '^a{2,}b$',
  '^(?:ab)*$',
  '^[(+*]{3}\\(\\+$',
  '^{x}$',
  '^(?=a)b$',
])('%j may be run on any answer', (source) => {
  expect(safePattern(source).kind).toBe('safe');
});

test.each([
  '^(a+)+$',
  '^(a|a)*$',
  '^(?:a*)*$',
  '^(?<x>a{0,9}){0,9}$',
  '^(a?){40}$',
  '^a*a*a*$',
  'a*a*b',
  '^(a*)\\1$',
  '^(?<x>a*)\\k<x>$',
  '^((a|b)|c)+$',
  '^a|b*c*',
  '(^a)?b*c*',
  'a'.repeat(1001),
  '[a]{0,4000}[a]{4000}x',
  '\\w*\\w{64}!',
])('%j may take too long', (source) => {
  expect(safePattern(source).kind).toBe('slow');
});

test.each(['(', '[', 'a**', '\\', '(?<x', '{1}'])('%j is no pattern', (source) => {
  expect(safePattern(source).kind).toBe('invalid');
});

test('the slowest that are allowed end on texts made against them', () => {
  for (const source of ['^a*a*b$', 'a*b', '^(?:a{0,9}){2}a*b'])
    expect(new RegExp(source).test('a'.repeat(longestMatched))).toBe(false);
});
