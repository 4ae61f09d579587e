import { expect, test } from '@jest/globals';
import { activitySchema } from '../../src/teams/activity-schema.ts';
import { messageText } from '../../src/teams/message-text.ts';

const bot = { id: '28:bot', name: 'Firstline' };

function textOf(fields: object): string {
  return messageText(
    activitySchema.parse({ type: 'message', conversation: { id: 'c' }, recipient: bot, ...fields }),
  );
}

const twin = (content: unknown) => [{ contentType: 'text/html', content }];
const mention = (text: string | undefined, mentioned: object = bot) => ({ type: 'mention', text, mentioned });
const quote =
  '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p itemprop="preview">Old words</p></blockquote>';

test.each<readonly [string, object, string]>([
  ['plain words', { text: ' hello ' }, 'hello'],
  ['no text', {}, ''],
  [
    'a mention',
    { text: '<at>Firstline</at>&nbsp;hi', entities: [mention('<at>Firstline</at>')] },
    '&nbsp;hi',
  ],
  [
    'a no-break space',
    { text: '<at>Firstline</at>\u00a0hi', entities: [mention('<at>Firstline</at>')] },
    'hi',
  ],
  [
    'a person called like the bot',
    { text: '<at>Firstline</at> hi', entities: [mention('<at>Firstline</at>', { id: '29:x' })] },
    '<at>Firstline</at> hi',
  ],
  ['an entity without its text', { text: '<at>Firstline</at> hi', entities: [mention(undefined)] }, 'hi'],
  ['an entity with an empty text', { text: 'hi there', entities: [mention('')] }, 'hi there'],
  [
    'entities of odd shapes',
    { text: 'hi', entities: [{}, { type: 5 }, { type: 'mention', mentioned: 'x' }] },
    'hi',
  ],
  ['an HTML twin that quotes nothing', { text: 'hi', attachments: twin('<p><b>hi</b></p>') }, 'hi'],
  ['a quotation', { text: 'Old words hi', attachments: twin(`${quote}<p>hi &amp; bye</p>`) }, 'hi & bye'],
  ['two quotations', { text: 'x', attachments: twin(`${quote}<p>one</p>${quote}<p>two</p>`) }, 'one\ntwo'],
  [
    'a quotation of my own beside it',
    { text: 'x', attachments: twin(`${quote}<blockquote>mine</blockquote>`) },
    'mine',
  ],
  [
    'a quotation and a mention',
    {
      text: 'x',
      attachments: twin(
        `${quote}<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Firstline</span> hi</p>`,
      ),
    },
    'hi',
  ],
  [
    'lines',
    { text: 'x', attachments: twin(`${quote}<div>one</div><div>two<br>three</div>`) },
    'one\ntwo\nthree',
  ],
  [
    'a quotation that never ends',
    { text: 'x', attachments: twin('<blockquote itemtype="http://schema.skype.com/Reply"><p>hi</p>') },
    'hi',
  ],
  ['the newer mark of a quotation', { text: '<quoted messageId="17"/> hi' }, 'hi'],
  ['a twin that is no text', { text: 'hi', attachments: twin({}) }, 'hi'],
])('%s', (_, fields, words) => {
  expect(textOf(fields)).toBe(words);
});

test.each([
  '<',
  '<blockquote ',
  '<blockquote schema.skype.com/Reply>',
  '<span ',
  '<span itemtype="http://schema.skype.com/Mention">',
  '<br ',
  '&',
])('a twin of nothing but %s is read in good time', (piece) => {
  const started = performance.now();
  textOf({ text: 'x', attachments: twin(`${piece.repeat(200_000 / piece.length)}schema.skype.com/Reply`) });
  expect(performance.now() - started).toBeLessThan(5_000);
});
