import { expect, test } from '@jest/globals';
import { converse } from '../../bench/conversation.ts';
import { phrases } from '../../cards/phrases.ts';
import { Office } from '../support/office.ts';
import { starterFolder } from '../support/topics.ts';

test('the conversation that is measured is one that Firstline and its starter knowledge really have', async () => {
  const office = await Office.open({ knowledge: [starterFolder] });
  try {
    const load = { channel: office.channel, post: (activity: unknown) => office.post(activity) };
    expect((await converse(load, 'ada', true)).join('\n')).toContain(phrases.fixed);
  } finally {
    await office.close();
  }
});
