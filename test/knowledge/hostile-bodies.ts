const size = 120_000;

function repeated(text: string): string {
  return text.repeat(Math.floor(size / text.length));
}

function growing(line: (level: number) => string): string {
  return Array.from({ length: 700 }, (_, level) => line(level)).join('\n');
}

/** Long bodies, each made to cost somebody time or stack. */
export const hostileBodies: Readonly<Record<string, string>> = {
  'opening brackets': repeated('['),
  'closing brackets and parentheses': repeated(']('),
  'images that never end': repeated('!['),
  'links that never end': repeated('[a](https://b '),
  'links that never end, in one word': repeated('](https://b'),
  'parentheses in a link': '[a](https://b' + repeated('('),
  stars: repeated('*a '),
  'stars and underscores': repeated('*_'),
  'bold that never ends': repeated('**a'),
  backticks: repeated('`'),
  'backtick runs of all lengths': growing((level) => '`'.repeat(level)),
  'fences of all lengths, shrinking': growing((level) => '`'.repeat(703 - level) + '\n## a'),
  'comments that never end': repeated('<!--'),
  'tags that never end': repeated('<a href="'),
  'bold tags': repeated('<b>'),
  'line breaks': repeated('a<br>'),
  'html lists': repeated('<ul><li>a'),
  'list items': repeated('* a\n'),
  'nested lists': growing((level) => ' '.repeat(level) + '- a'),
  'nested quotes': growing((level) => '>'.repeat(level)),
  'quotes in one line': repeated('> ') + 'a',
  'lists in one line': repeated('- ') + 'a',
  'table bars': repeated('|'),
  'table rows': '|a|b|\n|-|-|\n' + repeated('|a|b|c|d|\n'),
  'many tables': repeated('|a|\n|-|\n|b|c|\n\n'),
  definitions: repeated('[a]: b\n'),
  'bold lines': repeated('**a**\n\n'),
  'bold lines with causes': 'Causes:\n\n* a\n\n' + repeated('**a**\n\n'),
  'cause lists': repeated('Causes are:\n\n* a\n\nThen\n\n'),
  headings: repeated('## a\n'),
  dots: repeated('. '),
  'a sentence that never ends': 'Causes:\n\n* ' + repeated('a. '),
  addresses: repeated('http://a.b '),
  'addresses in one word': repeated('http://a'),
  blanks: 'a' + repeated(' ') + 'b',
  'line ends': repeated('\n') + 'a',
  backslashes: repeated('\\'),
  ampersands: repeated('&'),
  'no-break spaces': repeated('\u00A0'),
  'bold with blanks': repeated('** a') + '**',
  'blanks before a bar': 'a\n' + repeated(' ') + '|\n-|-',
  'bold and blanks': '**' + repeated(' ') + 'a',
  'a wrong comment of dashes': '# <--' + repeated('-'),
  'a wrong comment of blanks': '# <--' + repeated(' ') + 'b',
  'quotation marks in an address': '[a](https://b' + repeated('"') + 'c)',
  hashes: repeated('#'),
};
