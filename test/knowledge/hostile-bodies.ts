/** A text of about `size` UTF-16 units, made to cost a reader time or stack. */
export type HostileText = (size: number) => string;

function repeated(text: string, before = '', after = ''): HostileText {
  return (size) => before + text.repeat(Math.floor(size / text.length)) + after;
}

/** Lines of which each is longer than the one before, so that `size` holds about the square root of it. */
function growing(line: (level: number) => string): HostileText {
  return (size) => {
    const lines: string[] = [];
    for (let level = 0, length = 0; length < size; level++) {
      const next = line(level);
      lines.push(next);
      length += next.length + 1;
    }
    return lines.join('\n');
  };
}

/** `inner` many times, and then `outer` as often: what is opened first and closed later. */
function halves(opening: string, closing: string, middle = 'a'): HostileText {
  return (size) => {
    const times = Math.floor(size / (opening.length + closing.length));
    return opening.repeat(times) + middle + closing.repeat(times);
  };
}

/** Each character by itself; all of them are one UTF-16 unit. */
function signs(text: string): string[] {
  return text.split('');
}

const singleSigns = [
  ...signs('[](){}*_`>#<|"\'&\\-+~=:!.,;/@$^%?0a'),
  '\n',
  '\t',
  ' ',
  '\u00A0',
  '\u200B',
  '\u0000',
  '\uD800',
];

const repetitions = [
  ...[
    '](',
    '![',
    '[a',
    '[a]',
    '[a](b',
    '[a](b)',
    '[a](<b',
    '[a](b "',
    "[a](b '",
    '[a](b (',
    '[](',
    '[[a](b)',
  ],
  ...[
    '[a](https://b ',
    '](https://b',
    '](http://',
    '] (https://a',
    ']\n(https://a ',
    '](https://a b c',
    '](ttp:',
  ],
  ...['[a][b', '[a][b]', '[a]: b\n', '[a]: https://b\n', '[^a]', '[a]:\n', '[a]: <b\n'],
  ...[
    '*a ',
    '**a ',
    '**a',
    '*a*',
    '**a**',
    '**a** ',
    '_a ',
    '__a',
    '*_',
    '**_',
    '***a',
    '* *',
    '**a*',
    '*a**b',
  ],
  ...['~~a', '~a', '``a', '`a``', '`` ` ', '\\`', '\\*', '\\[', '\\\n'],
  ...[
    '<a',
    '<a ',
    '<a href="',
    '<a href="b">',
    "<a href='",
    '</a>',
    '<b>',
    '<b><i>',
    '<br>',
    '<br',
    'a<br>',
    '<p>',
  ],
  ...[
    '<li>',
    '<ul>',
    '<ul><li>a',
    '</ul>',
    '<ol><li>',
    '<pre>',
    '<div ',
    '<!',
    '<!-',
    '<!--',
    '<!---->',
    '<!-- -->',
    '-->',
  ],
  ...[
    '<properties',
    '<properties ',
    '<properties a="',
    '/>',
    '<?',
    '<![CDATA[',
    '<https://a',
    '<https://',
    '<a@b.c>',
  ],
  ...[
    '- ',
    '- a\n',
    '* a\n',
    '+ a\n',
    '1. ',
    '1. a\n',
    '1) a\n',
    '• a\n',
    '- \n',
    '-\n',
    '* a\n\n',
    '-a\n',
    '- a\n  b\n',
  ],
  ...['> ', '>a\n', '> a\n\n', '>> a\n', '> - ', '- > ', '- a\n> b\n', '> - a\n', '> ```\n', '- ```\n'],
  ...['# ', '#a\n', '## a\n', '##a\n', '# #\n', 'a\n---\n', 'a\n===\n', '---\n', '***\n', '####### a\n'],
  ...['|a|b\n', '|a|\n|-|\n|b|c|\n\n', '|a|\n|-|\n', '|-', '|-|\n', 'a|b\n-|-\n', '|a', '\\|', '|`|', '|-\n'],
  ...['&amp;', '&amp', '&#', '&#x', '&#x0;', '&a', '&lt;b&gt;', '&#65;'],
  ...[
    '```\n',
    '~~~\n',
    '```a\n',
    '````\n```\n',
    '```\n## a\n',
    '~~~~\n```\n',
    '    a\n',
    '\ta\n',
    '```',
    ' ```\n',
  ],
  ...[
    'http://a.b ',
    'http://a',
    'https://',
    'http://a.b',
    'www.a.b ',
    'mailto:a@b ',
    'http://a.b/(',
    'http://a.b/"',
    'h',
    'ht',
    '://',
  ],
  ...[
    'a\n',
    'a\n\n',
    'a  \n',
    'a. ',
    'A. B',
    '. ',
    '. A',
    '." ',
    'a) ',
    'a. b\n',
    '\n\n',
    '\n ',
    ' \n',
    '\n\u00A0',
  ],
  ...[
    '**a**\n',
    '**a**\n\n',
    '**a**<br>',
    '** a',
    '** a **',
    '**Causes:**\n\n',
    '__a__\n',
    '**a**:\n',
    '*a\n\n',
  ],
  ...[
    'Causes are:\n\n* a\n\nThen\n\n',
    'Causes are:\n* a\n',
    '* Causes:\n  * a\n',
    '## Causes\n* a\n',
    '## Recommended steps\n',
  ],
  ...[
    '## Recommended documents\n* a\n',
    '* a, or\n',
    '* either\n  * a\n  * b\n',
    '[a](http://b)<br>',
    '<a href="http://b">',
  ],
  ...[
    'a b ',
    'pageTitle="x"\n',
    "'a'=",
    'a="b"',
    'a=',
    'a="',
    '="',
    '\u200B ',
    '\u00A0\n',
    'é',
    '\u{1F600}',
    '\u202E',
    '\uFEFF',
  ],
];

/** Long bodies, each made to cost somebody time or stack. */
export const hostileBodies: Readonly<Record<string, HostileText>> = {
  ...Object.fromEntries(
    [...singleSigns, ...repetitions].map((text) => [JSON.stringify(text), repeated(text)]),
  ),
  'a link inside a link': halves('[', '](b)'),
  'a link with parentheses inside': halves('(', ')'),
  'bold inside bold': halves('**a ', ' a**'),
  'emphasis inside bold inside emphasis': halves('*a **b ', ' b** a*'),
  'tags inside tags': halves('<b><i>', '</i></b>'),
  'brackets, then targets': halves('[', '](https://b)'),
  'an image inside an image': halves('![', '](b)'),
  'a quote and brackets': halves('[a', '](<b>)'),
  'parentheses in a link': repeated('(', '[a](https://b'),
  'quotation marks in an address': repeated('"', '[a](https://b', 'c)'),
  'backslashes in an address': repeated('\\', '[a](https://b', 'c)'),
  'blanks in an address': repeated(' ', '[a](https://b', 'c)'),
  'stops in an address': repeated('.', '[a](https://b', ')'),
  'brackets after a host': repeated('[/', '[a](https://b', ')'),
  'a long address': repeated('a', '[a](https://b/', ')'),
  'a long label': repeated('a', '[', '](https://b)'),
  'a forgotten bracket in a long line': repeated('a ', '* ', '](https://b)'),
  'backtick runs of all lengths': growing((level) => '`'.repeat(level)),
  'backtick runs of all lengths in one line': (size) =>
    growing((level) => '`'.repeat(level))(size).replaceAll('\n', ' a '),
  'fences of all lengths': growing((level) => '`'.repeat(level + 3) + '\n## a'),
  'fences of all lengths, shrinking': (size) =>
    growing((level) => '`'.repeat(level + 3))(size)
      .split('\n')
      .toReversed()
      .join('\n## a\n'),
  'fences by turns': growing((level) => (level % 2 === 0 ? '`' : '~').repeat(level + 3)),
  'nested lists': growing((level) => ' '.repeat(level) + '- a'),
  'nested lists, two blanks each': growing((level) => '  '.repeat(level) + '- a'),
  'nested numbers': growing((level) => '   '.repeat(level) + '1. a'),
  'nested quotes': growing((level) => '>'.repeat(level)),
  'nested quotes of text': growing((level) => '> '.repeat(level) + 'a'),
  'quotes in one line': repeated('> ', '', 'a'),
  'lists in one line': repeated('- ', '', 'a'),
  'numbers in one line': repeated('1. ', '', 'a'),
  'quotes and lists in one line': repeated('> - ', '', 'a'),
  'lists 30 deep': repeated('- '.repeat(30) + 'a\n'),
  'quotes 30 deep': repeated('> '.repeat(30) + 'a\n'),
  'items of a list 30 deep': repeated(
    '                                                            a\n\n',
    '- '.repeat(30) + 'a\n',
  ),
  'items below a list 30 deep': repeated(' '.repeat(60) + '- a\n', '- '.repeat(30) + 'a\n'),
  'a table of many columns': (size) => {
    const columns = Math.floor(size / 8);
    return `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'b|'.repeat(columns)}\n|c|\n`;
  },
  'a table of many columns and many rows': (size) => {
    const columns = Math.floor(size / 8);
    return `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${'|\n'.repeat(columns)}`;
  },
  'a table as wide as it is long': (size) => {
    const columns = Math.floor(Math.sqrt(size / 2));
    const row = `|${'a|'.repeat(columns)}\n`;
    return `${row}|${'-|'.repeat(columns)}\n${row.repeat(columns)}`;
  },
  'a narrow table with one wide row': (size) =>
    `|a|\n|-|\n${'|b|\n'.repeat(Math.floor(size / 8))}|${'c|'.repeat(Math.floor(size / 4))}\n`,
  'rows wider than their header': repeated('|a|b|c|d|\n', '|a|b|\n|-|-|\n'),
  'rows of one table': repeated('|a|b|\n', '|a|b|\n|-|-|\n'),
  'delimiter rows': repeated('|-|-|\n', '|a|b|\n'),
  'bold lines with causes': repeated('**a**\n\n', 'Causes:\n\n* a\n\n'),
  'a cause of many alternatives': repeated('  * a, or\n', 'Causes are:\n\n* a\n'),
  'a sentence that never ends': repeated('a. ', 'Causes:\n\n* '),
  'causes without end': repeated('* a cause of. A\n', 'Causes:\n\n'),
  'definitions that are used': repeated('[a][b]\n[b]: https://c\n\n'),
  'definitions of many names': growing((level) => `[${level}]: https://b\n\n[a][${level}]\n`),
  'blanks between words': repeated(' ', 'a', 'b'),
  'line ends before a word': repeated('\n', '', 'a'),
  'line ends with blanks': repeated(' \n', 'a', 'a'),
  'blanks in a line of a paragraph': repeated(' ', 'a\n', '|\n-|-'),
  'blanks after a bold mark': repeated(' ', '**', 'a'),
  'bold with blanks': repeated('** a', '', '**'),
  'a wrong comment of dashes': repeated('-', '# <--'),
  'a wrong comment of blanks': repeated(' ', '# <--', 'b'),
  'wrong comments': repeated('# <-- a\n'),
  'a fence in a quote': repeated('> a\n', '> ```\n'),
  'a fence in an item': repeated('  a\n', '- ```\n'),
  'list items with fences': repeated('- a\n  ```\n  b\n  ```\n'),
  'a heading of many words': repeated('a ', '## '),
  'a bold line of many words': repeated('a ', '**', '**'),
  'a title of many stops': repeated('. ', '# '),
  'line breaks in a paragraph': repeated('a<br>\n'),
  'fences that never end, each before a heading': repeated('```a\n## b\n'),
  'blanks after a bracket': repeated(' ', 'a]', 'b'),
  'blanks after brackets': repeated(`]${' '.repeat(500)}`),
  'two kinds of bullets by turns': repeated('-\n+\n', 'Causes are:\n* a\n\n## Recommended documents\n'),
  'headings without words': repeated('#\n', '## Causes\n* a\n'),
  'a link around everything': repeated('a<br>', '<a href="b">', '</a>'),
  'addresses of quotation marks': repeated(`[a](https://b${'"'.repeat(3900)}c)`),
  'addresses of line breaks': repeated(`[a](https://b${'<br>'.repeat(900)}c)`),
  'addresses of stops': repeated(`[a](https://b${'.'.repeat(3900)})`),
  'images inside images': repeated(`${'!['.repeat(60)}a${'](https://b)'.repeat(60)} `),
  'links inside links': repeated(`${'['.repeat(30)}a${'](https://b)'.repeat(30)} `),
  'marks 30 deep': repeated(`${'*a **b '.repeat(15)}${' b** a*'.repeat(15)} `),
  'many causes and a long remedy of all': (size) =>
    `Causes are:\n\n${'* a\n'.repeat(Math.floor(size / 8))}\n${'word '.repeat(Math.floor(size / 10))}`,
  'few causes and a long remedy of all': (size) =>
    `Causes are:\n\n${'* a\n'.repeat(150)}\n${'word '.repeat(Math.floor((size - 700) / 5))}`,
  'letters as items': repeated('a. a\n'),
};

/** What may stand between `<properties` and `/>`. */
export const hostileHeaders: Readonly<Record<string, HostileText>> = Object.fromEntries(
  [
    ...singleSigns,
    ...[
      'a="',
      "a='",
      'a=',
      'a ',
      'a="b',
      'a="b"',
      'a="b" ',
      "a='b\n",
      'a="\n',
      '"\n',
      'a="b\nc=',
      '= ',
      ' =',
      '="',
      '"a',
    ],
    ...[
      '<properties',
      '<!--',
      '&lt;',
      '&#',
      '&#x',
      '&amp',
      'a.',
      'a,',
      '\u200B\u00A0',
      '\n\n',
      '\n ',
      'a\n',
      'a="b\n  c="',
    ],
  ].map((text) => [JSON.stringify(text), repeated(text)]),
);

/** YAML made to cost time, memory or stack. */
export const hostileChecks: Readonly<Record<string, HostileText>> = {
  ...Object.fromEntries(
    [
      ...signs('[]{}"\'|>#&*!%@`:-?,~.\\a\n\t '),
      ...[
        '- ',
        '? ',
        '[a',
        '{a: ',
        '{a: [',
        '[[',
        '&a [',
        '&a ',
        '*a ',
        '*a, ',
        '!!set ',
        '!a ',
        '<<: *a\n',
        'a: ',
        'a:\n',
        'a: b\n',
      ],
      ...[
        '- - ',
        '- a\n',
        '"a',
        "'a",
        '---\n',
        '...\n',
        '%YAML 1.2\n',
        '# a\n',
        '| a\n',
        '>\n a\n',
        '"\\u0041',
      ],
      ...[
        'aliases: [a]\n',
        'causes:\n- id: a\n',
        '? a\n',
        '? [a]\n',
        '- id: a\n  cause: b\n',
        '\r',
        '\uFEFF',
      ],
    ].map((text) => [JSON.stringify(text), repeated(text)]),
  ),
  'nested keys': growing((level) => ' '.repeat(level) + 'a:'),
  'nested items': growing((level) => ' '.repeat(level) + '-'),
  'a long key': repeated('a', '', ': b'),
  'many keys': growing((level) => `key${level}: a`),
  'many unknown aliases': repeated('*a, ', 'aliases: [', ']'),
  'an alias again and again': repeated('*a, ', 'aliases: &a [b]\ncomplaints: [', ']'),
  'many causes': repeated('- { id: a, cause: s1.c9 }\n', 'causes:\n'),
  'causes of many names': growing((level) =>
    level === 0 ? 'causes:' : `- { id: c${level}, quote: The one }`,
  ),
  'checks of many options': repeated(
    '  - { id: a, text: b }\n',
    'checks:\n- id: a\n  question: b\n  why: c\n  options:\n',
  ),
  'options that point nowhere': repeated(
    'x, ',
    'checks:\n- id: a\n  question: b\n  why: c\n  options:\n  - { id: a, text: b, pointsTo: [',
    '] }\n  - { id: b, text: c }\n',
  ),
  'a quotation of many words': repeated('a ', 'causes:\n- id: a\n  quote: '),
  'aliases of aliases': (size) => {
    const lines = ['a0: &a0 [x, x]'];
    for (let level = 1; lines.length * 40 < size; level++) {
      lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
    }
    return lines.join('\n');
  },
};
