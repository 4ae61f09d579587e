/** What can be given on the command line: for reading it, for help, and for saying what is allowed. */
export interface Command {
  readonly name: CommandName;
  readonly does: string;
  readonly operands: Operands;
  readonly options: readonly Option[];
  /** More about it, line by line. */
  readonly notes: readonly string[];
}

export interface Operands {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  /** For whoever gave too few or too many. */
  readonly gives: string;
}

export interface Option {
  readonly name: string;
  /** What stands for its value in the help; undefined: it takes none. */
  readonly placeholder?: string;
  readonly gives: string;
  /** It may be given more than once. */
  readonly many?: true;
  /** The command does nothing without it. */
  readonly needed?: true;
}

export type CommandName = 'check' | 'show' | 'dump' | 'cards' | 'evaluate' | 'learned' | 'help';

const folders: Operands = {
  usage: 'DIR...',
  least: 1,
  most: Infinity,
  gives: 'the folder of the articles, or several that are laid over each other in order',
};

const reach: readonly Option[] = [
  { name: 'cloud', placeholder: 'NAME', gives: 'the cloud that is served; "public" without it' },
  { name: 'client', placeholder: 'NAME', gives: 'a client whose own files are served too', many: true },
];

export const commands: readonly Command[] = [
  {
    name: 'check',
    does: 'reports what is wrong in the files, and counts what would be served',
    operands: folders,
    options: [
      ...reach,
      { name: 'cards', gives: 'also try every card of every article and form against the rules of Teams' },
      { name: 'json', gives: 'one JSON object instead of lines' },
    ],
    notes: ['The exit code is 1 when there is at least one error, else 0.'],
  },
  {
    name: 'show',
    does: 'shows what the bot makes of one file',
    operands: {
      usage: 'DIR ARTICLE',
      least: 2,
      most: 2,
      gives: 'the folder of the articles, and the path of one file in it',
    },
    options: reach,
    notes: ['ARTICLE is relative to DIR. Any file with a header can be shown, served or not.'],
  },
  {
    name: 'dump',
    does: 'writes everything that was read as JSON lines, one file a line',
    operands: folders,
    options: [],
    notes: [
      'Each line has path, type, title, clouds (null: all), clients, topics, products, diagnostics and so on, and the',
      'whole content under "article", "form" or "product". A file without one of these is known, but not shown to people.',
    ],
  },
  {
    name: 'cards',
    does: 'writes the cards of every article and form as JSON files',
    operands: folders,
    options: [
      {
        name: 'out',
        placeholder: 'OUT',
        gives: 'the folder to write into; a/b.md becomes OUT/a/b.md.json',
        needed: true,
      },
      { name: 'force', gives: 'write into OUT although it holds other files' },
    ],
    notes: [
      'Each file has path, kind ("article" or "form"), title, cards, and text, their plain-text twin.',
      'The exit code is 1 when a card breaks a rule of Teams, or could not be written.',
    ],
  },
  {
    name: 'evaluate',
    does: 'measures how well the right articles are found for real complaints',
    operands: { usage: '', least: 0, most: 0, gives: 'its options and nothing else' },
    options: [
      {
        name: 'knowledge',
        placeholder: 'DIR',
        gives: 'the folder of the articles; a later one is laid over those before',
        many: true,
        needed: true,
      },
      {
        name: 'complaints',
        placeholder: 'FILE',
        gives: 'the complaints, one JSON object a line, with the articles that are right',
        needed: true,
      },
      ...reach,
      { name: 'json', gives: 'one JSON object instead of tables' },
    ],
    notes: [
      'A complaint has id, area, register, text, answers (paths of right articles; empty: there is none) and, if you like,',
      'best (the most right of them). A path may begin at a folder above or below DIR. A simulated employee answers the',
      "bot's cards truthfully. The starter knowledge is not served. Nothing but the times differs from run to run.",
    ],
  },
  {
    name: 'learned',
    does: 'lists what the bot learned from people, or withdraws it',
    operands: {
      usage: '[ARTICLE]',
      least: 0,
      most: 1,
      gives: 'the id of one article, or nothing for all of them',
    },
    options: [
      { name: 'words', gives: "also show people's words" },
      {
        name: 'forget',
        placeholder: 'ID',
        gives: 'withdraw what one run, or all runs of one article, taught',
      },
      { name: 'database', placeholder: 'URL', gives: 'the database; that of DATABASE_URL without it' },
    ],
    notes: [
      'An example is a run whose person pressed "That fixed it". The run and what was typed stay when it is withdrawn.',
      'It can be used while the bot runs.',
    ],
  },
  {
    name: 'help',
    does: 'shows this, or more about one command',
    operands: { usage: '[COMMAND]', least: 0, most: 1, gives: 'the name of one command, or nothing' },
    options: [],
    notes: [],
  },
];

export const helpOption: Option = { name: 'help', gives: 'show this' };

export function commandOf(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
