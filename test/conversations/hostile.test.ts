import { phrases } from '../../cards/phrases.ts';
import { hostileComplaints } from '../classify/hostile-complaints.ts';
import { play, type Conversation } from '../support/play.ts';
import { NO_ARTICLE, REMEDY, SAYS, SERVER, START_OVER } from './lines.ts';

const complaint = 'PHS stopped working for everyone after we moved to ADFS';

/** Complaints from which nothing can be told. */
const nonsense = ['words nobody knows', 'marks on every letter', 'base64', 'a stack trace', 'JSON', 'a URL'];

/** Texts without a word. */
const wordless = ['only pictures', 'one word without an end', 'zero-width characters', 'null characters'];

/** The door lets 256 KB in, and a null character takes six bytes there. */
const hostile = (name: string, size: number) => hostileComplaints[name]?.(size) ?? '';

play([
  ...nonsense.map((name): Conversation => ({
    name: `100,000 characters of ${name}: there is no article, and the next complaint is heard`,
    rows: [
      [{ say: hostile(name, 100_000) }, [NO_ARTICLE]],
      [{ say: 'start over' }, [START_OVER]],
      [{ say: 'pw sync broken for all users since this morning' }, [SERVER]],
    ],
  })),
  ...wordless.map((name): Conversation => ({
    name: `40,000 characters of ${name}: the bot asks for words`,
    rows: [
      [{ say: hostile(name, 40_000) }, [phrases.empty]],
      [{ say: complaint }, [REMEDY], [SAYS.method]],
    ],
  })),
  {
    name: 'zero-width blanks and marks of direction within the words',
    rows: [[{ say: `\u202e${complaint.replace(/./gu, '$&\u200b')}\u202c` }, [REMEDY], [SAYS.method]]],
  },
]);
