const size = 100_000;

/** Texts of 100 KB that would take a careless pattern, or a careless search, quadratic time or worse. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ...repeated(
    ...[
      'password',
      'password ',
      'password:',
      'password: ',
      'password is ',
      'pw=',
      '"',
      'password "',
      'my password to ',
    ],
    ...[
      '-----BEGIN PRIVATE KEY-----',
      '-----END ',
      '-----BEGIN ',
      'eyJ',
      'eyJaaaaaaaa',
      'eyJaaaaaaaa.',
      'Bearer ',
      'sig=',
    ],
    ...[
      'AccountKey=',
      'client_secret',
      '8Q~',
      'aaa8Q~',
      'A',
      'a1',
      '1',
      '111111-',
      '111111 ',
      '123 ',
      'http://',
      'a://b:',
    ],
    ...[
      'ghp_',
      'sk-',
      '[',
      '[•••]',
      '••',
      '((((',
      "'",
      ':',
      '=',
      '-',
      '->',
      '/',
      '\n',
      ' ',
      '\u0301',
      '😀',
      '@',
      '!',
      '?',
      'a@',
    ],
    ...[
      'a.b-c',
      'x'.repeat(301),
      'Hunter2! ',
      'Hunter2! / ',
      'password Hunter2! or ',
      'the code 123456 ',
      '密码',
      '密码是',
      '£',
    ],
  ),
  [
    'a thousand different passwords',
    Array.from({ length: 12_000 }, (_, i) => `pw: Hun!ter${i}`)
      .join('\n')
      .slice(0, size),
  ],
  ['one secret, and pieces of it', `my password is aaaaaaaa1! ${'aaaaaaaa1'.repeat(size / 9)}`],
];

function repeated(...parts: readonly string[]): [string, string][] {
  return parts.map((part) => [
    JSON.stringify(part.slice(0, 30)),
    `${part.repeat(size / part.length)} my password is Xk9#mP2$vLq`,
  ]);
}
