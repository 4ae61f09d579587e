import { expect, test } from '@jest/globals';
import { confirmedIn } from '../../src/run/confirmed.ts';
import type { EventBody, RunEvent } from '../../src/run/events.ts';

const nothing = { decision: 'ask' as const, candidates: [], said: [] };
const vpn = { id: 'vpn', hash: 'h' };
const complained: EventBody = { kind: 'complained', ...nothing };
const detailed = (different: boolean): EventBody => ({ kind: 'detailed', different, ...nothing });
const foreign = (kind: 'complained' | 'detailed'): EventBody =>
  kind === 'complained'
    ? { kind, ...nothing, language: 'de' }
    : { kind, different: false, ...nothing, language: 'de' };
const shown: EventBody = {
  kind: 'shown',
  step: { kind: 'noArticle', reason: 'nothingFits' },
  options: [],
  knowledge: 'k',
};
const remedy = (id: string, cause: string): EventBody => ({
  kind: 'shown',
  step: {
    kind: 'remedy',
    article: { ...vpn, title: 'VPN' },
    cause,
    remedy: id,
    view: 'employee',
    beliefs: [],
  },
  options: [],
  knowledge: 'k',
});
const tried = (outcome: 'fixed' | 'didNotHelp', article = vpn): EventBody => ({
  kind: 'tried',
  step: 2,
  article,
  remedy: 'r',
  outcome,
});
const back: EventBody = { kind: 'wentBack', step: 2 };
const form = { id: 'f', hash: 'h' };
const closed = (reason: 'fixed' | 'cancelled' | 'idle'): EventBody => ({
  kind: 'closed',
  step: null,
  reason,
});

const cases: readonly (readonly [name: string, events: readonly EventBody[], confirmed: unknown])[] = [
  [
    'a remedy that fixed it',
    [complained, shown, tried('fixed'), closed('fixed')],
    { article: 'vpn', words: [1] },
  ],
  [
    'the cause is the one whose remedy was shown',
    [
      complained,
      remedy('q', 'old-client'),
      { kind: 'tried', step: 2, article: vpn, remedy: 'q', outcome: 'didNotHelp' },
      remedy('r', 'expired'),
      { kind: 'tried', step: 4, article: vpn, remedy: 'r', outcome: 'fixed' },
      closed('fixed'),
    ],
    { article: 'vpn', cause: 'expired', words: [1] },
  ],
  [
    'after going back it is the cause that the shared remedy was shown for then',
    [
      complained,
      remedy('r', 'old-client'),
      tried('didNotHelp'),
      back,
      remedy('r', 'expired'),
      { kind: 'tried', step: 5, article: vpn, remedy: 'r', outcome: 'fixed' },
      closed('fixed'),
    ],
    { article: 'vpn', cause: 'expired', words: [1] },
  ],
  [
    'more words count',
    [complained, shown, detailed(false), tried('fixed'), closed('fixed')],
    { article: 'vpn', words: [1, 3] },
  ],
  [
    'a detail that was taken back does not',
    [complained, shown, detailed(true), back, tried('fixed'), closed('fixed')],
    { article: 'vpn', words: [1] },
  ],
  [
    'the article that fixed it, not the one before',
    [complained, shown, tried('didNotHelp', { id: 'mail', hash: 'h' }), tried('fixed'), closed('fixed')],
    { article: 'vpn', words: [1] },
  ],
  [
    'what is written into a form is no word of the problem',
    [
      complained,
      shown,
      { kind: 'filled', step: 2, form, answers: [], problems: [] },
      tried('fixed'),
      closed('fixed'),
    ],
    { article: 'vpn', words: [1] },
  ],
  [
    'words in another language, before and after, are no example',
    [foreign('complained'), shown, detailed(false), foreign('detailed'), tried('fixed'), closed('fixed')],
    { article: 'vpn', words: [3] },
  ],
  ['a run that is still open', [complained, shown, tried('fixed')], undefined],
  [
    'a confirmation that was taken back',
    [complained, shown, tried('fixed'), back, closed('fixed')],
    undefined,
  ],
  ['solved at a hand-over', [complained, shown, { kind: 'handedOver', step: 2 }, closed('fixed')], undefined],
  ['given up', [complained, shown, tried('didNotHelp'), closed('cancelled')], undefined],
  ['left alone', [complained, shown, closed('idle')], undefined],
];

test.each(cases)('%s', (_name, bodies, confirmed) => {
  const events = bodies.map((body, at): RunEvent => ({ seq: at + 1, at: 1, body }));
  expect(confirmedIn(events)).toEqual(confirmed);
});
