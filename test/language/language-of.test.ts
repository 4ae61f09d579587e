import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guessLanguage } from '../../src/language/guess-language.ts';
import { languageOf } from '../../src/language/language-of.ts';
import { complaints } from './complaints.ts';

const recognised = (text: string) => languageOf(text, guessLanguage);

const english = complaints.get('en') ?? [];
const others = [...complaints].filter(([language]) => language !== 'en');

test('there are thirty complaints in each of sixteen languages', () => {
  expect(others.map(([language]) => language)).toHaveLength(16);
  expect(others.filter(([, lines]) => lines.length < 30)).toEqual([]);
});

test.each(others)('complaints in %s', async (language, lines) => {
  const found = await Promise.all(lines.map(async (line) => [line, await recognised(line)]));
  expect(found).toEqual(lines.map((line) => [line, language]));
});

test('English, however it is spelt, names, errors, commands and a few words are none', async () => {
  const found = await Promise.all(english.map(async (line) => [line, await recognised(line)]));
  expect(found).toEqual(english.map((line) => [line, undefined]));
});

/** Languages the bot has no words in: they are told in English. */
const elsewhere: readonly (readonly [language: string, text: string])[] = [
  ['sv', 'jag kan inte logga in i Teams'],
  ['da', 'min adgangskode virker ikke'],
  ['no', 'jeg får ikke logget inn på Teams'],
  ['fi', 'salasanani ei toimi'],
  ['cs', 'nemohu se přihlásit do Teams'],
  ['ro', 'parola mea nu funcționează'],
  ['hu', 'nem tudok bejelentkezni a Teamsbe'],
  ['vi', 'mật khẩu của tôi không hoạt động'],
  ['ca', 'la meva contrasenya no funciona'],
  ['uk', 'мій пароль не працює'],
  ['bg', 'не мога да вляза в Teams'],
  ['el', 'δεν μπορώ να συνδεθώ στο Teams'],
  ['he', 'הסיסמה שלי לא עובדת'],
  ['th', 'รหัสผ่านของฉันใช้ไม่ได้'],
  ['fa', 'نمی‌توانم وارد Teams شوم'],
  ['ur', 'میرا پاس ورڈ کام نہیں کر رہا'],
  ['mr', 'माझा पासवर्ड चालत नाही'],
  ['ta', 'என் கடவுச்சொல் வேலை செய்யவில்லை'],
];

test.each(elsewhere)('%s is told from its neighbours: %s', async (language, text) => {
  expect(await recognised(text)).toBe(language);
});

test('capitals and missing accents are no other language', async () => {
  expect(await recognised('MEIN PASSWORT FUNKTIONIERT NICHT')).toBe('de');
  expect(await recognised('ŞİFREM ÇALIŞMIYOR, LÜTFEN YARDIM')).toBe('tr');
  expect(await recognised('nao consigo mudar a minha senha')).toBe('pt');
  expect(await recognised('НЕ РАБОТАЕТ ПОЧТА')).toBe('ru');
});

const mixed: readonly (readonly [text: string, language: string | undefined])[] = [
  ['Password Hash Sync Azure AD Connect geht seit gestern nicht mehr', 'de'],
  [
    'Wenn ich Outlook öffne, kommt die Meldung "You cannot open this file", was soll ich jetzt tun?',
    undefined,
  ],
  ['Wenn ich Outlook öffne, kommt seit gestern die Meldung "access denied", was soll ich jetzt tun?', 'de'],
  ['the app says "Anmeldung fehlgeschlagen" when I sign in', undefined],
  ['my colleague writes: no puedo iniciar sesión, what does that mean?', undefined],
  ['Teams の会議で "Your microphone is muted" と表示されて音が出ない', 'ja'],
  ['Outlook shows パスワード when I start it, what is that?', undefined],
];

test.each(mixed)('two languages: %s', async (text, language) => {
  expect(await recognised(text)).toBe(language);
});

test('an English complaint stays one with a name, a code or a product beside it, in capitals or without marks', async () => {
  const around = fc.constantFrom(
    '',
    'Müller',
    '王伟',
    'Иванов',
    'محمد',
    'AADSTS50126',
    'SharePoint',
    'São Paulo',
  );
  const told = fc.constantFrom(
    'i cannot sign in to Teams since yesterday',
    'my password does not work',
    'the VPN keeps disconnecting at home',
    'how do I share a folder with a colleague',
    'outlook wont open plz help',
  );
  const style = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(/[aeiou](?=\w*$)/, ''),
    (text: string) => `**${text}**`,
  );
  await fc.assert(
    fc.asyncProperty(around, told, style, around, async (before, text, styled, after) => {
      expect(await recognised(`${before} ${styled(text)} ${after}`)).toBeUndefined();
    }),
  );
});

test('whatever stands behind the first thousand characters does not count', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(text, text, async (some, more) => {
      const start = some.padEnd(1000, ' ').slice(0, 1000);
      expect(await recognised(start + more)).toBe(await recognised(start));
    }),
  );
});

const hostile: readonly (readonly [what: string, text: string])[] = [
  ['one letter', 'a'.repeat(100_000)],
  ['one English word', 'word '.repeat(20_000)],
  ['only emoji', '😀'.repeat(50_000)],
  ['only marks', "'".repeat(100_000)],
  ['marks of direction', '\u200f'.repeat(100_000)],
  ['accents without letters', '\u0301'.repeat(100_000)],
  ['half a character', '\ud83d'.repeat(1000)],
  ['HTML', '<div class="a">'.repeat(7000)],
];

test.each(hostile)('no language: %s', async (_what, text) => {
  expect(await recognised(text)).toBeUndefined();
});
