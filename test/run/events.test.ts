import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventBody } from '../../src/run/events.ts';
import { answersStep, readEvent, UnknownEventError, writeEvent } from '../../src/run/events.ts';
import { anyWalk } from './arbitrary-run.ts';
import { begin, make } from './drive.ts';

const article = { id: 'a.md', hash: 'h' };
const understood = {
  decision: 'ask' as const,
  candidates: [{ article: 'a.md', hash: 'h', title: 'A', probability: 0.5, because: ['a'] }],
  said: [{ article: 'a.md', answers: [{ check: 'k', option: 'o' }], spokenFor: ['c'] }],
};

/** One event of each kind, and the step it answers. */
const examples: {
  readonly [K in EventBody['kind']]: readonly [Extract<EventBody, { kind: K }>, number | undefined];
} = {
  complained: [{ kind: 'complained', ...understood }, undefined],
  detailed: [{ kind: 'detailed', different: true, ...understood, language: 'de' }, undefined],
  shown: [
    {
      kind: 'shown',
      step: { kind: 'noArticle', reason: 'nothingFits' },
      options: [{ id: 'person', text: 'Talk to a person' }],
      knowledge: 'k',
    },
    undefined,
  ],
  browsed: [{ kind: 'browsed', step: null }, undefined],
  chose: [{ kind: 'chose', step: 2, option: 'a.md', said: understood.said }, 2],
  narrowed: [{ kind: 'narrowed', step: 2, option: '/Key Vault', ...understood }, 2],
  answered: [{ kind: 'answered', step: 3, article, check: 'k', option: 'o' }, 3],
  tried: [{ kind: 'tried', step: 4, article, remedy: 'r', outcome: 'didNotHelp' }, 4],
  formOpened: [{ kind: 'formOpened', step: 7, form: article }, 7],
  filled: [
    {
      ...{ kind: 'filled', step: 8, form: article },
      answers: [
        { kind: 'text', question: 'q1' },
        { kind: 'text', question: 'q2', is: 'yes' },
        { kind: 'choice', question: 'q3', options: [0, 2] },
        { kind: 'moment', question: 'q4', date: '2026-01-05', time: '' },
      ],
      problems: [
        { question: 'q5', problem: 'missing' },
        { question: 'q1', problem: 'tooLong', limit: 5, message: 'Five letters' },
      ],
    },
    8,
  ],
  formLeft: [{ kind: 'formLeft', step: 9, form: article }, 9],
  wentBack: [{ kind: 'wentBack', step: 5 }, 5],
  audienceChanged: [{ kind: 'audienceChanged', step: 6, view: 'administrator' }, 6],
  handedOver: [{ kind: 'handedOver', step: 7 }, 7],
  closed: [{ kind: 'closed', step: null, reason: 'idle' }, undefined],
  consentNeeded: [{ kind: 'consentNeeded' }, undefined],
  consented: [{ kind: 'consented', step: 3, answer: 'yes' }, 3],
  observed: [
    {
      kind: 'observed',
      facts: [
        { fact: 'synchronised', value: 'no', readAt: 5 },
        { fact: 'signInError', value: 'locked', readAt: 5, about: 4, code: '50053', zone: 'Europe/Berlin' },
      ],
      missing: [{ fact: 'licence', why: 'notAllowed' }],
    },
    undefined,
  ],
  incidents: [
    {
      kind: 'incidents',
      services: ['Exchange Online'],
      found: [{ id: 'EX1', service: 'Exchange Online', title: 'Mail is late', since: 3, readAt: 5 }],
      zone: 'Europe/Berlin',
    },
    undefined,
  ],
  contradicted: [{ kind: 'contradicted', step: 4, fact: 'synchronised' }, 4],
  turned: [{ kind: 'turned', shown: 3, view: 'article', page: 2 }, undefined],
};

const stored = (body: unknown) => ({ seq: 9, at: 1, body: JSON.parse(JSON.stringify(body)) as unknown });

const all: readonly (readonly [EventBody, number | undefined])[] = Object.values(examples);

test.each(all)('%j is read as it was written, and answers step %s', (body, step) => {
  expect(readEvent(stored(writeEvent(body)))).toEqual({ seq: 9, at: 1, body });
  expect(answersStep(body)).toBe(step);
});

test('every event of any run is read as it was written', () => {
  fc.assert(
    fc.property(anyWalk(10), ({ base, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, base, move), begin(base, complaint));
      for (const { seq, at, body } of run.events)
        expect(readEvent({ seq, at, body: stored(writeEvent(body)).body })).toEqual({ seq, at, body });
    }),
  );
});

/** What no version of the past has written, and why. */
const strange: readonly [body: unknown, why: string][] = [
  [{ ...object(writeEvent(examples.browsed[0])), v: 2 }, 'a newer version'],
  [{ kind: 'browsed', step: null }, 'no version'],
  [{ v: 1, kind: 'teleported', step: 3 }, 'an unknown kind'],
  [{ v: 1, kind: 'chose', step: 'two', option: 'a', said: [] }, 'a field of another type'],
  [{ v: 1, kind: 'tried', step: 4, article, remedy: 'r', outcome: 'exploded' }, 'an unknown value'],
  [{ v: 1, kind: 'shown', step: { kind: 'dance' }, options: [], knowledge: 'k' }, 'an unknown kind of step'],
  [null, 'nothing'],
  ['{"v":1}', 'a text'],
];

test.each(strange)('%j is refused: %s', (body) => {
  expect(() => readEvent({ seq: 9, at: 1, body })).toThrow(UnknownEventError);
  expect(() => readEvent({ seq: 9, at: 1, body })).toThrow('Event 9 of the run');
});

test('whatever is stored is an event or is refused', () => {
  const almost = fc.record({ v: fc.constant(1), kind: fc.constantFrom(...Object.keys(examples)) });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.tuple(almost, fc.object()).map(([a, b]) => ({ ...b, ...a })),
      ),
      (body) => {
        try {
          readEvent({ seq: 1, at: 1, body });
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownEventError);
        }
      },
    ),
  );
});

function object(value: unknown): object {
  return value as object;
}
