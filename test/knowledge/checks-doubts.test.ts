import { expect, test } from '@jest/globals';
import { readArticle } from '../support/knowledge.ts';

const lamp = `<properties pageTitle="Lamp" selfHelpType="generic" />

# Lamp

Common causes are:

* The bulb is broken. To resolve this:
  * Fetch a new bulb.
* The bulb is loose. To resolve this:
  * Turn it.
* The fuse is off. To resolve this:
  * Switch it on.
`;

const alikeAll = `<properties pageTitle="Lamp" selfHelpType="generic" />

# Lamp

Common causes are:

* The bulb is broken.
* The bulb is loose.

Call the caretaker.
`;

interface Options {
  readonly [id: string]: { readonly pointsTo?: readonly string[]; readonly rulesOut?: readonly string[] };
}

/** A checks file with names for three causes, their weights, and checks. */
function checksFile(
  checks: Readonly<Record<string, Options>>,
  weights: Readonly<Record<string, number>>,
): string {
  const causes = ['broken', 'loose', 'fuse'].map(
    (id, at) => `  - { id: ${id}, cause: s1.c${at + 1}, weight: ${weights[id] ?? 1} }`,
  );
  const written = Object.entries(checks).map(([id, options]) => {
    const lines = Object.entries(options).map(
      ([option, { pointsTo = [], rulesOut = [] }]) =>
        `      - { id: ${option}, text: Yes, pointsTo: [${pointsTo.join(', ')}], rulesOut: [${rulesOut.join(', ')}] }`,
    );
    return [`  - id: ${id}`, '    question: What?', '    why: It tells.', '    options:', ...lines].join(
      '\n',
    );
  });
  return ['causes:', ...causes, 'checks:', ...written].join('\n');
}

/** Where, what, and the whole message. */
function doubts(text: string, checks: string): (readonly [string, string])[] {
  const { diagnostics } = readArticle({
    path: 'lamp.md',
    text,
    checks: { path: 'lamp.checks.yaml', text: checks },
  });
  return diagnostics.map(({ line, column, severity, code, message }) => [
    `${line}:${column} ${severity} ${code}`,
    message,
  ]);
}

/** An answer to this brings each of the causes forward. */
const telling: Options = {
  dark: { pointsTo: ['broken'], rulesOut: ['fuse', 'loose'] },
  flickers: { pointsTo: ['loose'], rulesOut: ['fuse', 'broken'] },
  all: { pointsTo: ['fuse'], rulesOut: ['loose', 'broken'] },
};
const everything = ['fuse', 'loose', 'broken'];

type Doubts = readonly (readonly [where: string, message: string])[];

const idle: Doubts = [
  [
    '13:5 warning checks-idle',
    'No answer to "idle" changes what comes next: its options favour no cause, or all the same ones. Add pointsTo: or rulesOut: where they differ, or leave the check out.',
  ],
];

test.each<[string, Readonly<Record<string, Options>>, Readonly<Record<string, number>>, Doubts]>([
  ['checks that tell all causes apart', { telling }, {}, []],
  ['a rare cause that an answer brings forward', { telling }, { broken: 100, loose: 50 }, []],
  ['a check without any effect', { telling, idle: { one: {}, two: {} } }, {}, idle],
  [
    'a check whose options have one effect',
    { telling, idle: { one: { pointsTo: ['loose'] }, two: { pointsTo: ['loose'] } } },
    {},
    idle,
  ],
  [
    'a check whose options treat all causes alike',
    { telling, idle: { one: { pointsTo: everything }, two: { rulesOut: everything } } },
    {},
    idle,
  ],
  [
    'a cause that every option rules out',
    {
      telling,
      lit: { yes: { rulesOut: ['fuse'], pointsTo: ['loose'] }, no: { rulesOut: ['fuse', 'loose'] } },
    },
    {},
    [
      [
        '4:5 warning checks-unreachable-cause',
        'Every option of the check "lit" rules out "fuse", so whoever answers never sees its remedies. Take "fuse" out of rulesOut: where the answer fits it.',
      ],
    ],
  ],
  [
    'a cause that stays behind another',
    { lit: { yes: { pointsTo: ['loose'] }, no: { rulesOut: ['loose'], pointsTo: ['broken'] } } },
    { fuse: 0.5 },
    [
      [
        '4:5 warning checks-unreachable-cause',
        'Whatever is answered, "fuse" cannot become likelier than "broken". Let an answer that fits rule out "broken" or point to it, or change a weight.',
      ],
    ],
  ],
  [
    'an answer that only its contrary says something of',
    { lit: { yes: { pointsTo: ['broken'] }, no: {} }, warm: { yes: { pointsTo: ['fuse'] }, no: {} } },
    { fuse: 2 },
    [
      [
        '3:5 warning checks-unreachable-cause',
        'Whatever is answered, "loose" cannot become likelier than "broken". Let an answer that fits rule out "broken" or point to it, or change a weight.',
      ],
    ],
  ],
  [
    'a cause so heavy that no answer helps another',
    {
      lit: {
        yes: { pointsTo: ['loose'], rulesOut: ['fuse'] },
        no: { pointsTo: ['fuse'], rulesOut: ['loose'] },
      },
    },
    { broken: 5 },
    [
      [
        '3:5 warning checks-unreachable-cause',
        'Whatever is answered, "loose" and "fuse" cannot become likelier than "broken". Let an answer that fits rule out "broken" or point to them, or change a weight.',
      ],
    ],
  ],
  [
    'two answers that help together',
    {
      lit: {
        yes: { pointsTo: ['loose'], rulesOut: ['fuse'] },
        no: { pointsTo: ['fuse'], rulesOut: ['loose'] },
      },
      warm: {
        yes: { pointsTo: ['loose'], rulesOut: ['fuse'] },
        no: { pointsTo: ['fuse'], rulesOut: ['loose'] },
      },
    },
    { broken: 5 },
    [],
  ],
  [
    'causes that no answer tells apart',
    { lit: { yes: { pointsTo: ['loose', 'fuse'] }, no: { rulesOut: ['loose', 'fuse'] } } },
    { broken: 0.5 },
    [
      [
        '3:5 warning checks-alike-causes',
        'No answer tells "loose" from "fuse": what is tried first goes by weight alone. Let an answer point to one of them, or rule one out.',
      ],
    ],
  ],
])('%s', (_, checks, weights, expected) => {
  expect(doubts(lamp, checksFile(checks, weights))).toEqual(expected);
});

test('where all causes have the same remedies there is nothing to tell', () => {
  const checks =
    'checks:\n  - { id: lit, question: Lit?, why: x, options: [{ id: yes-lit, text: Yes, pointsTo: [s1.c1] }, { id: no-lit, text: No }] }';
  expect(doubts(alikeAll, checks)).toEqual([
    [
      '2:5 warning checks-idle',
      'All causes of this article have the same remedies, so no answer changes what comes next. Give the causes remedies of their own in the article, or leave the checks out.',
    ],
  ]);
});

test('causes that the file does not speak of are named where the checks begin; beside errors there are no doubts', () => {
  const checks =
    'checks:\n  - { id: lit, question: Lit?, why: x, options: [{ id: yes-lit, text: Yes, pointsTo: [s1.c1] }, { id: no-lit, text: No, rulesOut: [s1.c1] }] }';
  expect(doubts(lamp, checks).map(([where]) => where)).toEqual(['2:3 warning checks-alike-causes']);
  expect(doubts(lamp, `alias: [x]\n${checks}`).map(([where]) => where)).toEqual([
    '1:8 error checks-unknown-key',
  ]);
});
