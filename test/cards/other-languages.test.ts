import { expect, test } from '@jest/globals';
import { isRightToLeft, ownWords } from '../../cards/other-languages.ts';
import { answeredCard } from '../../cards/step-card.ts';
import { phrases } from '../../cards/phrases.ts';
import { contentOf } from '../../dialogs/dialogs.ts';
import { typedOption } from '../../dialogs/typed-option.ts';
import { complaints } from '../language/complaints.ts';
import { cardsOf, plainContext } from './scenes.ts';
import { problemsOf } from './teams-rules.ts';

const languages = [...complaints.keys()].filter((language) => language !== 'en');
const scene = (language: string) => ({
  step: { kind: 'noArticle' as const, reason: 'otherLanguage' as const, language },
});

test.each(languages)('%s has words of its own, on a card as Teams shows it', (language) => {
  const words = ownWords(language);
  expect(words).not.toBe(phrases.otherLanguage);
  expect(words.text('Contoso IT').normalize('NFKC')).toContain('(Contoso IT)');
  const { open, answered } = cardsOf(scene(language));
  expect([...problemsOf(open), ...problemsOf(answered)]).toEqual([]);
  expect(open).toMatchObject({ lang: language, ...(isRightToLeft(language) && { rtl: true }) });
  expect(open.fallbackText).toContain(words.title);
  expect(open.fallbackText).toContain(phrases.otherLanguage.text('the help desk'));
});

test.each(languages)('%s: the words of its buttons can be typed', (language) => {
  const { person, back } = ownWords(language);
  const options = [
    { id: 'person', text: person },
    { id: 'back', text: back },
  ];
  expect(typedOption(options, person)?.id).toBe('person');
  expect(typedOption(options, `${back}!`)?.id).toBe('back');
});

test('a card that was left behind says nothing in English below its own words', () => {
  const content = contentOf(scene('de').step, undefined, plainContext);
  const answered = answeredCard(content, phrases.movedOn);
  expect(JSON.stringify(answered)).not.toContain(phrases.movedOn);
  expect(JSON.stringify(answered)).not.toContain('Ihre Antwort');
  expect(answeredCard(content, 'Zurück').fallbackText).toContain('Ihre Antwort: Zurück');
});

test('no wording is used for two languages', () => {
  const all = languages.map((language) => ownWords(language));
  expect(new Set(all.map(({ title }) => title)).size).toBe(languages.length);
  expect(new Set(all.map(({ text }) => text(''))).size).toBe(languages.length);
});

test.each(['sv', 'he', 'constructor', undefined])('%s is told in English', (language) => {
  expect(ownWords(language)).toBe(phrases.otherLanguage);
});
