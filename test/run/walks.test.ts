import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActiveRun } from '../../dialogs/active-run.ts';
import { stateOf } from '../../src/run/state.ts';
import { causesOf } from '../../src/knowledge/article.ts';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { anyFormWalk, anyWalk, anyWorld, form } from './arbitrary-run.ts';
import { servicesOfWorlds, someFacts } from './arbitrary-evidence.ts';
import { add, begin, known, make, openStep, press } from './drive.ts';

const couldBeTakenBack = new Set([
  'chose',
  'answered',
  'tried',
  'browsed',
  'formOpened',
  'formLeft',
  'consented',
  'contradicted',
]);

/** What a step asks. One that stays open while more is typed keeps its beliefs, and gets no "Back" for what was typed. */
function asked(run: ActiveRun): object {
  const { step, options } = openStep(run);
  return {
    step: { ...step, beliefs: [], grounds: undefined },
    options: options.filter(({ id }) => id !== 'back'),
  };
}

test('going back shows the step before; the same answer leads to the same place', () => {
  fc.assert(
    fc.property(anyWalk(15), fc.nat(), ({ base, complaint, moves }, button) => {
      const before = moves.reduce((run, move) => make(run, base, move), begin(base, complaint));
      if (before.state.closed) return;
      const { options } = openStep(before);
      const option = options[button % options.length];
      const after = option && press(before, base, option);
      const event = after?.events[before.events.length];
      if (!after || after.state.closed || !couldBeTakenBack.has(event?.body.kind ?? '')) return;

      const back = add(after, base, { kind: 'wentBack', step: openStep(after).seq });
      expect(known(back.state)).toEqual(known(before.state));
      expect(asked(back)).toEqual(asked(before));

      const again = press(back, base, option);
      expect(known(again.state)).toEqual(known(after.state));
      expect(asked(again)).toEqual(asked(after));
    }),
  );
});

test('what was tried is not offered again, unless going back took it away', () => {
  fc.assert(
    fc.property(anyWalk(40), ({ base, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, base, move), begin(base, complaint));
      const tried = new Set<string>();
      for (const { body } of run.events) {
        if (body.kind === 'tried') tried.add(`${body.article.id} ${body.remedy}`);
        if (body.kind === 'wentBack') tried.clear();
        if (body.kind !== 'shown' || body.step.kind !== 'remedy') continue;
        expect(tried).not.toContain(`${body.step.article.id} ${body.step.remedy}`);
      }
    }),
  );
});

test('a question that was answered is not put again, unless going back took the answer away', () => {
  fc.assert(
    fc.property(anyWalk(40), ({ base, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, base, move), begin(base, complaint));
      const answered = new Set<string>();
      for (const { body } of run.events) {
        if (body.kind === 'answered') answered.add(`${body.article.id} ${body.check}`);
        if (body.kind === 'wentBack') answered.clear();
        if (body.kind !== 'shown' || body.step.kind !== 'ask') continue;
        expect(answered).not.toContain(`${body.step.article.id} ${body.step.check}`);
      }
    }),
  );
});

test('a run that is not closed always has an open step with something to press', () => {
  fc.assert(
    fc.property(anyWalk(40), ({ base, complaint, moves }) => {
      let run = begin(base, complaint);
      for (const move of moves) {
        run = make(run, base, move);
        if (run.state.closed) return;
        expect(openStep(run).options.length).toBeGreaterThan(0);
        const ids = openStep(run).options.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

test('after a hand-over nothing is taken back', () => {
  fc.assert(
    fc.property(anyWalk(15), ({ base, complaint, moves }) => {
      const before = moves.reduce((run, move) => make(run, base, move), begin(base, complaint));
      if (before.state.closed) return;
      const given = add(before, base, { kind: 'handedOver', step: openStep(before).seq });
      expect(openStep(given).options.map(({ id }) => id)).not.toContain('back');
      const back = add(given, base, { kind: 'wentBack', step: openStep(given).seq });
      expect(known(back.state)).toEqual(known(given.state));
      expect(openStep(back).step).toEqual(openStep(given).step);
      expect(openStep(back).step).toMatchObject({ kind: 'handOver', reason: 'asked' });
    }),
  );
});

const endlessButtons = fc.infiniteStream(fc.nat({ max: 11 }));

function next(buttons: Iterator<number, unknown>): number {
  const { value, done } = buttons.next();
  return done === true ? 0 : value;
}

/** Buttons that go round in a circle. */
const around = new Set(['back', 'topics', 'more', 'asAdministrator', 'asEmployee', 'form']);

test('who never goes round in a circle is through after each question and each remedy once', () => {
  fc.assert(
    fc.property(anyWorld, endlessButtons, ({ base, complaint }, buttons) => {
      const articles = [...base.articles.values()];
      const most = articles.reduce(
        (sum, article) =>
          sum + checksOf(article).length + causesOf(article).flatMap(({ remedies }) => remedies).length,
        // A consent, the incidents, and each fact that is said to be wrong, by itself or among several.
        2 * articles.length + 5 + servicesOfWorlds.length + 2 * someFacts.length,
      );
      let run = begin(base, complaint);
      let steps = 0;
      while (!run.state.closed) {
        expect((steps += 1)).toBeLessThanOrEqual(most);
        const onward = openStep(run).options.filter(({ id }) => !around.has(id));
        const option = onward[next(buttons) % onward.length];
        if (!option) throw new Error('A dead end.');
        run = press(run, base, option);
      }
    }),
  );
});

test('whoever goes round in circles is brought to a person after 200 events', () => {
  fc.assert(
    fc.property(anyWorld, endlessButtons, ({ base, complaint }, buttons) => {
      let run: ActiveRun = begin(base, complaint);
      const ended = () => run.state.closed !== undefined || run.state.open?.step.kind === 'handOver';
      while (!ended() && run.events.length < 250)
        run = make(run, base, { kind: 'press', button: next(buttons) });
      expect(run.events.length).toBeLessThan(210);
    }),
    { numRuns: 20 },
  );
});

test('the state is a fold: it is the same when all events come at once', () => {
  fc.assert(
    fc.property(anyWalk(20), ({ base, complaint, moves }) => {
      const run = moves.reduce((current, move) => make(current, base, move), begin(base, complaint));
      expect(stateOf(run.events)).toEqual(run.state);
    }),
  );
});

function handedOver(run: ActiveRun, base: KnowledgeBase): ActiveRun {
  return add(run, base, { kind: 'handedOver', step: openStep(run).seq });
}

test('a card of a form that was taken can be gone back to; one that was not stays where it is', () => {
  let taken = 0;
  let refused = 0;
  fc.assert(
    fc.property(anyFormWalk(25), ({ base, complaint, moves }) => {
      let run = handedOver(begin(base, complaint), base);
      for (const move of moves) {
        const before = run;
        run = make(run, base, move);
        const sent = run.events[before.events.length]?.body;
        if (before.state.closed || sent?.kind !== 'filled') continue;
        const { step } = openStep(before);
        if (sent.problems.length > 0) {
          refused += 1;
          expect(openStep(run).step).toMatchObject({ ...step, errors: sent.problems });
          continue;
        }
        taken += 1;
        const back = add(run, base, { kind: 'wentBack', step: openStep(run).seq });
        expect(openStep(back).step).toMatchObject({ ...step, errors: [] });
        expect(back.state.forms.get(form.id)?.asked).toEqual(before.state.forms.get(form.id)?.asked);
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(30);
});

test('no card of a form asks what was asked, and the answers are those of the cards that were taken', () => {
  fc.assert(
    fc.property(anyFormWalk(25), ({ base, complaint, moves }) => {
      const begun = handedOver(begin(base, complaint), base);
      const run = moves.reduce((current, move) => make(current, base, move), begun);
      const filling = run.state.forms.get(form.id);
      const open = run.state.open?.step;
      if (open?.kind === 'fill')
        expect(open.questions.filter((id) => filling?.asked.has(id) === true)).toEqual([]);
      for (const id of filling?.answers.keys() ?? []) expect(filling?.asked).toContain(id);
    }),
  );
});

test('whoever goes round in a form is brought back to the person', () => {
  fc.assert(
    fc.property(anyFormWalk(0), ({ base, complaint }) => {
      let run = handedOver(begin(base, complaint), base);
      for (let round = 0; round < 400; round += 1) {
        const around = openStep(run).options.find(({ id }) => id === 'form' || id === 'skip');
        if (around) run = press(run, base, around);
      }
      expect(openStep(run).step.kind).toBe('handOver');
      expect(run.events.length).toBeGreaterThan(290);
      expect(run.events.length).toBeLessThan(310);
    }),
    { numRuns: 5 },
  );
});
