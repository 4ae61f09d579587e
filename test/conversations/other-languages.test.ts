import { play } from '../support/play.ts';
import { GIVEN, NOT_AN_ANSWER, REMEDY, SAYS, unasked, WHO } from './lines.ts';

/** There is no article whose form could be offered. */
const PERSON = "A person can help you [It's solved now] [Start over]";
const GERMAN = 'Ich verstehe bisher nur Englisch [Mit einem Menschen sprechen]';
const SPANISH = 'Por ahora solo entiendo inglés [Hablar con una persona]';
const JAPANESE = '今のところ英語しかわかりません [担当者に相談する]';
const ARABIC = 'لا أفهم حتى الآن إلا اللغة الإنجليزية [التحدث إلى شخص]';
const SWEDISH = 'I only understand English so far [Talk to a person]';
const english = 'temp password of a new starter is not syncing to office 365';

play([
  {
    name: 'Spanish, then English words: the run goes on as if they were the first',
    rows: [
      [
        { say: 'mi contraseña nueva no funciona en Outlook' },
        [SPANISH],
        ['(the help desk)', 'in English if you can'],
      ],
      [{ say: english }, [unasked(REMEDY)], [SAYS.signInOnPremises]],
      [{ press: 'That fixed it' }, ['Glad that fixed it. If something else is wrong, just tell me.']],
    ],
  },
  {
    name: 'Spanish: the help desk, by the words of the button',
    rows: [
      [{ say: 'no puedo iniciar sesion en Teams' }, [SPANISH]],
      [{ say: 'hablar con una persona' }, [PERSON]],
    ],
  },
  {
    name: 'German full of product names is told, too, and told again',
    rows: [
      [{ say: 'Password Hash Sync mit Azure AD Connect zu Office 365 geht seit gestern nicht' }, [GERMAN]],
      [{ say: 'Ich kann leider kein Englisch' }, [GERMAN]],
      [{ press: 'Mit einem Menschen sprechen' }, [PERSON]],
    ],
  },
  {
    name: 'German in the middle of a problem: what was asked is still there',
    rows: [
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [{ say: 'das Passwort habe ich gestern selbst geändert' }, [`${GERMAN} [Zurück]`]],
      [{ say: 'zurück' }, [unasked(GIVEN)]],
      [{ say: 'das habe ich nicht verstanden, bitte auf Deutsch' }, [`${GERMAN} [Zurück]`]],
      [{ press: 'Zurück' }, [unasked(GIVEN)]],
      [{ press: 'A temporary one, given by somebody' }, [REMEDY], [SAYS.signInOnPremises]],
    ],
  },
  {
    name: 'German after an article was chosen, then English: the same article',
    rows: [
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [{ press: 'A temporary one, given by somebody' }, [REMEDY]],
      [{ say: 'ich verstehe die Anleitung leider nicht' }, [`${GERMAN} [Zurück]`]],
      [{ say: 'sorry, the password was given by the helpdesk' }, [REMEDY], [SAYS.signInOnPremises]],
    ],
  },
  {
    name: 'Japanese: a number picks the button; English goes on',
    rows: [
      [{ say: 'パスワードを変更したのにサインインできません' }, [JAPANESE]],
      [{ say: 'password sync broken' }, [unasked(WHO)]],
    ],
  },
  {
    name: 'Japanese: the help desk, by its number',
    rows: [
      [{ say: 'Teams にサインインできません' }, [JAPANESE]],
      [{ say: '1' }, [PERSON]],
    ],
  },
  {
    name: 'Arabic, from right to left: English goes on',
    rows: [
      [{ say: 'لا أستطيع تسجيل الدخول إلى Teams' }, [ARABIC]],
      [{ say: english }, [unasked(REMEDY)]],
    ],
  },
  {
    name: 'Arabic: the help desk, by the words of the button',
    rows: [
      [{ say: 'كلمة المرور لا تعمل' }, [ARABIC]],
      [{ say: 'التحدث إلى شخص' }, [PERSON]],
    ],
  },
  {
    name: 'a language without words of its own is told in English',
    rows: [
      [{ say: 'jag kan inte logga in i Teams' }, [SWEDISH]],
      [{ say: 'talk to a person' }, [PERSON]],
    ],
  },
  {
    name: 'a few foreign words after English ones are taken for a name or a quotation',
    rows: [
      [{ say: 'my new password works on my pc but not in office 365' }, [unasked(GIVEN)]],
      [{ say: 'Kennwort ist' }, [NOT_AN_ANSWER, unasked(GIVEN)]],
      [{ say: 'das Kennwort ist leider falsch' }, [`${GERMAN} [Zurück]`]],
      [{ say: 'Kennwort ist' }, [`${GERMAN} [Zurück]`]],
    ],
  },
  {
    name: 'English with a quoted error in German goes on as English',
    rows: [[{ say: `${english}, it says "Anmeldung fehlgeschlagen"` }, [unasked(REMEDY)]]],
  },
]);
