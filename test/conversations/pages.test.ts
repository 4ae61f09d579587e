import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { Office } from '../support/office.ts';
import { play } from '../support/play.ts';

const knowledge = [fileURLToPath(new URL('knowledge', import.meta.url))];

const PLOTTER = 'The plotter tears its paper';
const OUTCOMES = "[That fixed it] [It didn't help] [I can't do this] [Talk to a person]";
const FIRST = `${PLOTTER} [More] ${OUTCOMES} [Not my problem]`;
const MIDDLE = `${PLOTTER} [More] ${OUTCOMES} [Previous]`;
const LAST = `${PLOTTER} ${OUTCOMES} [Previous] [Not my problem]`;
const LAMINATOR = 'The laminator smells of smoke';
const WHICH = `${phrases.whichFits} (The laminator smells and the foil comes out wrinkled) (The laminator smells and nothing comes out) [Send] [I don't know] [Talk to a person] [Not my problem] [Whole article]`;
const complaint = 'the plotter tears its paper';

play(
  [
    {
      name: 'more and previous are typed: each page comes as a card; behind the last there is none',
      rows: [
        [{ say: complaint }, [FIRST], ['Page 1 of 3', '1. Open the front cover', '6. More']],
        [{ say: 'more' }, [MIDDLE], ['Page 2 of 3', '6. More\n7. Previous']],
        [{ say: 'next' }, [LAST], ['Page 3 of 3', 'https://northwind.example/plotter/paper', '6. Previous']],
        [{ say: 'more' }, [LAST], ['Page 3 of 3']],
        [{ say: 'previous' }, [MIDDLE], ['Page 2 of 3']],
        [{ say: '7' }, [FIRST], ['Page 1 of 3']],
        [{ say: 'Previous' }, [FIRST], ['Page 1 of 3']],
        [{ say: 'hello' }, ['Hello! We are still on this:', FIRST], ['Page 1 of 3']],
      ],
    },
    {
      name: 'an answer is given on any page, and a turned page is nothing to take back',
      rows: [
        [{ say: complaint }, [FIRST]],
        [{ say: 'more' }, [MIDDLE]],
        [{ say: 'back' }, ['There is nothing to take back yet.', MIDDLE]],
        [{ press: "It didn't help" }, [`A person can help you [It's solved now] [Start over] [Back]`]],
        [{ press: 'Back' }, [FIRST], ['Page 1 of 3']],
        [{ say: 'more' }, [MIDDLE]],
        [{ say: 'it works now' }, [phrases.fixed]],
      ],
    },
    {
      name: 'the whole article behind a question, and back',
      rows: [
        [{ say: 'the laminator smells of smoke' }, [WHICH], ['6. Whole article']],
        [
          { say: 'show everything' },
          [`${LAMINATOR} [More] [Back to the steps] [Talk to a person]`],
          [
            'Switch the laminator off',
            'https://northwind.example/foil',
            '5. Talk to a person\n6. More\n7. Back to the steps',
          ],
        ],
        [{ say: 'more' }, [`${LAMINATOR} [Previous] [Back to the steps] [Talk to a person]`], ['Feed8']],
        [{ say: 'back' }, [WHICH]],
        [{ say: '6' }, [`${LAMINATOR} [More] [Back to the steps] [Talk to a person]`]],
        [{ say: 'steps' }, [WHICH]],
        [
          { press: 'The laminator smells and nothing comes out' },
          [`${LAMINATOR} [More] ${OUTCOMES} [Whole article]`],
          ['The laminator smells and nothing comes out', 'Feed1'],
        ],
        [
          { say: 'whole article' },
          [`${LAMINATOR} [More] [Back to the steps] [That fixed it] [Talk to a person]`],
          ['Use foil of 80 micrometres'],
        ],
        [{ press: 'That fixed it' }, [phrases.fixed]],
      ],
    },
  ],
  { knowledge },
);

test('More and Previous, pressed: the card itself turns, for everybody who sees it', async () => {
  const office = await Office.open({ knowledge });
  try {
    const anna = office.person();
    await anna.says(complaint);
    const { body } = await anna.presses('More');
    expect(JSON.stringify(body)).toContain('Page 2 of 3');
    expect(anna.sees()).toEqual([MIDDLE]);
    expect(anna.cards().map(({ edits }) => edits)).toEqual([1]);
    expect(anna.twin()).toContain('Page 2 of 3');
    await anna.presses('Previous');
    expect(anna.twin()).toContain('Page 1 of 3');
    expect(anna.cards()).toHaveLength(1);
  } finally {
    await office.close();
  }
});

test('More on an old card, after the run moved on, says where things stand', async () => {
  const office = await Office.open({ knowledge });
  try {
    const anna = office.person();
    await anna.says(complaint);
    const [card] = anna.cards();
    if (!card) throw new Error('No card.');
    const old = { ...card };
    await anna.presses("It didn't help");
    anna.sees();
    await anna.presses('More', old);
    expect(anna.sees()).toEqual([
      expect.stringContaining(phrases.whereWeAre),
      "A person can help you [It's solved now] [Start over] [Back]",
    ]);
  } finally {
    await office.close();
  }
});

test('a button to a page that is not there leaves the card as it is', async () => {
  const office = await Office.open({ knowledge });
  try {
    const anna = office.person();
    await anna.says(complaint);
    const card = anna.cardWith('More');
    const press = JSON.stringify(anna.press('More', card)).replace('"page":2', '"page":99');
    await anna.send(JSON.parse(press) as Record<string, unknown>);
    expect(anna.twin()).toContain('Page 1 of 3');
    expect(anna.sees()).toEqual([FIRST]);
  } finally {
    await office.close();
  }
});

test('in a group the card turns for the person who asked, and for nobody else', async () => {
  const office = await Office.open({ knowledge });
  try {
    const group = { conversation: '19:group@thread.v2', conversationType: 'groupChat' as const };
    const anna = office.person({ name: 'Anna', ...group });
    const eve = office.person({ name: 'Eve', ...group });
    await anna.says(complaint);
    await eve.presses('More');
    expect(eve.sees()).toEqual([`(${phrases.notYours})`, FIRST]);
    await anna.presses('More');
    expect(eve.twin()).toContain('Page 2 of 3');
    await anna.says('previous');
    expect(anna.twin()).toContain('Page 1 of 3');
  } finally {
    await office.close();
  }
});
