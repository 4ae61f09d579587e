import { expect, test } from '@jest/globals';
import type { NewOutcome, OutcomeStamp, RunChange } from '../../src/ports.ts';
import type { OpenStores, Stores } from './stores.ts';
import { anna, change, event, turn } from './turns.ts';

/** What runs taught: written with their end, without the words, and forgotten with them. */
export function outcomeStoreContract(open: OpenStores): void {
  test('nothing was confirmed', async () => {
    const { outcomes } = await open();
    expect(await outcomes.page()).toEqual([]);
  });

  test('an outcome is written with the change that closes its run, and has the words of the texts', async () => {
    const stores = await open();
    await fixed(stores, 'r1', 'vpn.md', ['the tunnel is down', 'since monday']);
    expect(await stores.outcomes.page()).toEqual([
      {
        run: 'r1',
        article: 'vpn.md',
        at: 1000,
        tenant: anna.tenant,
        person: anna.person,
        texts: ['the tunnel is down', 'since monday'],
      },
    ]);
  });

  test('it has the cause whose remedy it was, where that is known', async () => {
    const stores = await open();
    for (const [run, cause] of [
      ['r1', 'expired'],
      ['r2', undefined],
    ] as const) {
      const closes = { ...told(run, ['down']), open: false, outcome: { ...outcome('vpn.md', [1]), cause } };
      expect(await stores.runs.commit(turn(`${run}-closes`, [closes]))).toBe('committed');
    }
    expect((await stores.outcomes.page()).map(({ run, cause }) => [run, cause])).toEqual([
      ['r1', 'expired'],
      ['r2', undefined],
    ]);
  });

  test('of a change that is refused nothing is kept', async () => {
    const stores = await open();
    await fixed(stores, 'r1', 'vpn.md', ['the tunnel is down']);
    const again = change('r1', 1, [event('closed')], { open: false, outcome: outcome('mail.md', [1]) });
    expect(await stores.runs.commit(turn('late', [again]))).toBe('conflict');
    expect(await stores.outcomes.page()).toMatchObject([{ article: 'vpn.md' }]);
  });

  test('an erased text is gone from its outcome', async () => {
    const stores = await open();
    await fixed(stores, 'r1', 'vpn.md', ['the tunnel is down', 'since monday']);
    const before = await stores.outcomes.stamp();
    await stores.texts.erase('r1', 1);
    expect(await stores.outcomes.page()).toMatchObject([{ run: 'r1', texts: ['since monday'] }]);
    expect(await stores.outcomes.stamp()).not.toEqual(before);
    await stores.texts.erase('r1', 2);
    expect(await stores.outcomes.page()).toMatchObject([{ run: 'r1', texts: [] }]);
  });

  test('what was erased before the end is no word of it', async () => {
    const stores = await open();
    await stores.runs.commit(turn('a', [told('r1', ['the tunnel is down', 'since monday'])]));
    await stores.texts.erase('r1', 2);
    const end = change('r1', 2, [event('closed')], { open: false, outcome: outcome('vpn.md', [1, 2]) });
    expect(await stores.runs.commit(turn('b', [end]))).toBe('committed');
    expect(await stores.outcomes.page()).toMatchObject([{ texts: ['the tunnel is down'] }]);
  });

  test('a run is forgotten, and all of an article; the texts stay', async () => {
    const stores = await open();
    for (const [run, article] of [
      ['r1', 'vpn.md'],
      ['r2', 'vpn.md'],
      ['r3', 'vpn.md'],
      ['r4', 'mail.md'],
    ] as const)
      await fixed(stores, run, article, [`words of ${run}`]);
    const before = await stores.outcomes.stamp();
    expect(await stores.outcomes.forgetRun('r2')).toBe(1);
    expect(await stores.outcomes.forgetRun('r2')).toBe(0);
    expect(await stores.outcomes.stamp()).not.toEqual(before);
    expect(await stores.outcomes.forgetArticle('vpn.md')).toBe(2);
    expect(await stores.outcomes.page()).toMatchObject([{ run: 'r4' }]);
    expect(await stores.texts.of('r2')).toMatchObject([{ text: 'words of r2' }]);
  });

  test('the stamp stays while nothing happens, and changes with every outcome', async () => {
    const stores = await open();
    const stamps: OutcomeStamp[] = [];
    for (const run of ['r1', 'r2', 'r3']) {
      const stamp = await stores.outcomes.stamp();
      expect(stamps).not.toContainEqual(stamp);
      expect(await stores.outcomes.stamp()).toEqual(stamp);
      stamps.push(stamp);
      await fixed(stores, run, 'vpn.md', ['the tunnel is down']);
    }
    expect(stamps.map(({ outcomes, texts }) => [outcomes, texts])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test('many come in pages, oldest first, each once', async () => {
    const stores = await open();
    const runs = Array.from({ length: 1100 }, (_, number) => `r${String(number).padStart(4, '0')}`);
    const changes = runs.map((run, number) => ({
      ...told(run, [`words of ${run}`]),
      open: false,
      outcome: { ...outcome('vpn.md', [1]), at: 5000 - Math.floor(number / 3) },
    }));
    expect(await stores.runs.commit(turn('a', changes))).toBe('committed');
    const all = [];
    for (let page = await stores.outcomes.page(); page.length > 0;) {
      expect(page.length).toBeLessThanOrEqual(500);
      all.push(...page);
      page = await stores.outcomes.page(page.at(-1));
    }
    expect(all.map(({ run }) => run).sort()).toEqual(runs);
    expect(all).toEqual(all.toSorted((a, b) => a.at - b.at || (a.run < b.run ? -1 : 1)));
    expect(all.every(({ run, texts }) => texts[0] === `words of ${run}`)).toBe(true);
  });
}

function outcome(article: string, words: readonly number[]): NewOutcome {
  return { article, at: 1000, words };
}

/** A run whose every event holds words. */
function told(run: string, texts: readonly string[]): RunChange {
  const events = texts.map((text, at) => event('complained', { text: { activity: `${run}-${at}`, text } }));
  return change(run, 0, events);
}

async function fixed(
  { runs }: Stores,
  run: string,
  article: string,
  texts: readonly string[],
): Promise<void> {
  const words = texts.map((_, at) => at + 1);
  const whole = { ...told(run, texts), open: false, outcome: outcome(article, words) };
  expect(await runs.commit(turn(`${run}-closes`, [whole]))).toBe('committed');
}
