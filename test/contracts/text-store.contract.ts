import { expect, test } from '@jest/globals';
import type { NewEvent } from '../../src/ports.ts';
import type { OpenStores } from './stores.ts';
import { change, event, turn } from './turns.ts';

/** What people typed is kept beside the events and can be erased without touching them. */
export function textStoreContract(open: OpenStores): void {
  test('texts are found in the order of their events', async () => {
    const { runs, texts } = await open();
    await runs.commit(
      turn('a1', [change('r1', 0, [said('a1', 'my VM'), event('shown'), said('a2', 'is slow')])]),
    );
    expect(await texts.of('r1')).toStrictEqual([
      { run: 'r1', seq: 1, activity: 'a1', text: 'my VM' },
      { run: 'r1', seq: 3, activity: 'a2', text: 'is slow' },
    ]);
    expect(await texts.of('r2')).toStrictEqual([]);
  });

  test('a text is found by the conversation and activity it came with', async () => {
    const { runs, texts } = await open();
    await runs.commit(turn('a1', [change('r1', 0, [said('a1', 'my VM')])]));
    expect(await texts.find('chat', 'a1')).toStrictEqual({
      run: 'r1',
      seq: 1,
      activity: 'a1',
      text: 'my VM',
    });
    expect(await texts.find('channel', 'a1')).toBeUndefined();
    expect(await texts.find('chat', 'a2')).toBeUndefined();
  });

  test('a text that ended one run and opened another is found in the open one, then in the other', async () => {
    const { runs, texts } = await open();
    await runs.commit(turn('a1', [change('r1', 0, [said('a1', 'my VM'), event('shown')])]));
    const leave = change('r1', 2, [said('a2', 'something else: mail')], { open: false });
    await runs.commit(turn('a2', [leave, change('r2', 0, [said('a2', 'something else: mail')])]));
    expect(await texts.find('chat', 'a2')).toMatchObject({ run: 'r2', seq: 1 });
    await texts.erase('r2', 1);
    expect(await texts.find('chat', 'a2')).toMatchObject({ run: 'r1', seq: 3 });
  });

  test('an erased text is gone, its event and the other texts stay', async () => {
    const { runs, texts } = await open();
    await runs.commit(turn('a1', [change('r1', 0, [said('a1', 'my password is x'), said('a2', 'VM')])]));
    const before = await runs.find('r1');
    await texts.erase('r1', 1);
    expect(await texts.find('chat', 'a1')).toBeUndefined();
    expect(await texts.of('r1')).toMatchObject([{ seq: 2, text: 'VM' }]);
    expect(await runs.find('r1')).toStrictEqual(before);
  });

  test('words that events quote as a reason are gone with a text, whatever they were quoted for', async () => {
    const { runs, texts } = await open();
    const body = {
      v: 1,
      kind: 'complained',
      candidates: [{ article: 'vm', because: ['my', 'VM'] }, { article: 'x' }],
    };
    const quoting: NewEvent = { at: 1, body, text: { activity: 'a1', text: 'my VM' } };
    await runs.commit(turn('a1', [change('r1', 0, [quoting, event('shown')])]));
    const before = await runs.find('r1');
    await texts.erase('r1', 1);
    const after = await runs.find('r1');
    expect(after?.events[0]?.body).toStrictEqual({
      ...body,
      candidates: [{ article: 'vm', because: [] }, { article: 'x' }],
    });
    expect(after?.events[1]).toStrictEqual(before?.events[1]);
  });

  test('to erase what is not there is no error', async () => {
    const { texts } = await open();
    await expect(texts.erase('r1', 1)).resolves.toBeUndefined();
  });
}

function said(activity: string, text: string): NewEvent {
  return event('complained', { text: { activity, text } });
}
