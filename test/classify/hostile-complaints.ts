/** A complaint of about `size` UTF-16 units that says nothing and is made to cost time. */
export type HostileComplaint = (size: number) => string;

export const hostileComplaints: Readonly<Record<string, HostileComplaint>> = {
  'words nobody knows': repeated('lorem ipsum dolor sit amet '),
  'one word without an end': repeated('x'),
  'one word again and again': repeated('banana '),
  'words that are all different': numbered((at) => `${letters(at)} `),
  'a known word, misspelt each time in another way': numbered((at) => `passw${letters(at)}rd `),
  'a known word with another number each time': numbered((at) => `passworb${at} `),
  'only pictures': repeated('😀🎉👩‍💻🇩🇪'),
  'only words without meaning': repeated('it does not work and it is still broken please help me '),
  'marks of direction': repeated('\u202e\u202d\u2066\u2067\u2069\u200f'),
  'zero-width characters': repeated('\u200b\u200c\u200d\u2060\ufeff'),
  'marks on one letter': (size) => `e${'\u0301'.repeat(size - 1)}`,
  'marks on one letter, out of order': (size) => `e${'\u0301\u0316'.repeat(size / 2)}`,
  'marks on every letter': repeated('h\u0337\u0321\u0310\u031be\u0335\u0327\u0301\u0350'),
  'letters that are many in a plain form': repeated('\ufdfa'),
  'markup of HTML': repeated('<script>alert(1)</script><img src=x onerror=alert(2)><b>'),
  'markup of Markdown': repeated('# **a** _b_ `c` [d](e)\n> - | f |\n```\n'),
  'half surrogate pairs': repeated('\ud83d'),
  'null characters': repeated('\u0000'),
  'marks of patterns': repeated('(((((.*)*)*)*)*)*'),
  apostrophes: repeated("a'"),
  base64: numbered((at) => Buffer.from(`${letters(at)}\u0001\u00ff${at}`).toString('base64')),
  'a stack trace': numbered(
    (at) => `    at Foo.${letters(at)} (/srv/app/lib/${letters(at * 7)}.js:${at}:17)\n`,
  ),
  JSON: numbered((at) => `{"${letters(at)}":[${at},{"qux":null}]},`),
  'a URL': (size) => `https://example.org/${numbered((at) => `${letters(at)}%2F${at}&`)(size)}`,
};

function repeated(text: string): HostileComplaint {
  return (size) => text.repeat(Math.floor(size / text.length));
}

/** Pieces that are all different. */
function numbered(piece: (at: number) => string): HostileComplaint {
  return (size) => {
    const pieces: string[] = [];
    for (let at = 0, length = 0; length < size; at += 1) {
      const next = piece(at);
      pieces.push(next);
      length += next.length;
    }
    return pieces.join('').slice(0, size);
  };
}

/** Five letters for a number, another five for the next. */
function letters(number: number): string {
  const scrambled = (number * 7_368_787 + 1_234_567) % 26 ** 5;
  return Array.from({ length: 5 }, (_, at) =>
    String.fromCharCode(97 + (Math.floor(scrambled / 26 ** at) % 26)),
  ).join('');
}
