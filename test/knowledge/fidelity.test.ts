import { expect, test } from '@jest/globals';
import type { Article } from '../../src/knowledge/article.ts';
import { readArticle } from '../support/knowledge.ts';
import type { Block } from '../../src/knowledge/rich-text.ts';
import { blockText, linksOf } from '../../src/knowledge/rich-text.ts';

/** Constructs that published articles use, with what a reader of the published page sees of each. */
const host = 'https://a.example.com';

function read(body: string): { text: string; links: string[]; json: string } {
  const text = `<properties pageTitle="Any" selfHelpType="generic" />\n\n# Any\n\n${body}`;
  const { article } = readArticle({ path: 'a.md', text });
  const blocks = article === undefined ? [] : blocksOf(article);
  return {
    text: blockText(blocks),
    links: linksOf(blocks).map(({ url }) => url),
    json: JSON.stringify(blocks),
  };
}

function blocksOf({ intro, symptoms, documents }: Article): Block[] {
  const told = symptoms.flatMap((symptom) => [
    ...symptom.intro,
    ...symptom.causes.flatMap(({ statement, remedies }) => [
      ...statement,
      ...remedies.flatMap((one) => one.blocks),
    ]),
  ]);
  return [...intro, ...told, ...documents];
}

test.each([
  // HTML, in any case and with any attributes
  [`<a href=${host}/x title=y>words</a>`, 'words', [`${host}/x`]],
  [`<A HREF="${host}/x" target="_blank">words</A>`, 'words', [`${host}/x`]],
  [`<a target='_blank' href='${host}/x?a=1&amp;b=2'>words</a>`, 'words', [`${host}/x?a=1&b=2`]],
  [`<a href="${host}/x">never closed`, 'never closed', [`${host}/x`]],
  ['<a name="here"></a>Words', 'Words', []],
  [
    `<table border="1"><tr><th>A</th></tr><tr><td>b <a href="${host}/x">c</a></td></tr></table>`,
    '| A\n| b c',
    [`${host}/x`],
  ],
  ['<details><summary>More</summary>\n\nmuch **more**\n\n</details>', 'More\nmuch more', []],
  ['H<sub>2</sub>O, <kbd class="k">Ctrl</kbd>+<KBD>C</KBD>', 'H2O, Ctrl+C', []],
  ['<code>a b</code> and <CODE>c</CODE>', 'a b and c', []],
  ['<pre>one\ntwo</pre>', 'one two', []],
  ['<strong>a</strong> <em>b</em> <u>c</u> <STRONG>d</STRONG>', 'a b c d', []],
  ['<p>one</p><p align="center">two</p>', 'one\ntwo', []],
  ['<h3 id="x">Heading</h3>\ntext', 'Heading\ntext', []],
  ['before<hr>after <hr/> it', 'before\nafter\nit', []],
  ['one</br>two<BR/>three<br clear="all">four', 'one\ntwo\nthree\nfour', []],
  ['<b>unbalanced <i>tags</b> here</i>', 'unbalanced tags here', []],
  ['<b>never closed\n\n</i>never opened', 'never closed\nnever opened', []],
  ['<ul>\n<LI>one</LI>\n<li class="x">two <ol><li>inner</li></ol></li>\n</ul>', 'one\ntwo\ninner', []],
  // What only looks like a tag
  ['Run x <your name> and <# of units> at <region>', 'Run x <your name> and <# of units> at <region>', []],
  ['select * from <table> where <p> is <i think>', 'select * from <table> where <p> is <i think>', []],
  ['a<b and c>d, if (a < b && c > d)', 'a<b and c>d, if (a < b && c > d)', []],
  // Links
  [
    `[a](${host}/x "a title") [b](${host}/y 'a title') [c](${host}/z (a title))`,
    'a b c',
    [`${host}/x`, `${host}/y`, `${host}/z`],
  ],
  [`[a](<${host}/u v>) [b](<${host}/w> "t")`, 'a b', [`${host}/u%20v`, `${host}/w`]],
  [`[a](${host}/x_(y)_z) after`, 'a after', [`${host}/x_(y)_z`]],
  [`[a](${host}/x?y=[z]&w=1)`, 'a', [`${host}/x?y=[z]&w=1`]],
  [`[a](${host}/?a=1&amp;b=2)`, 'a', [`${host}/?a=1&b=2`]],
  [`[a\nb](${host}/x)`, 'a b', [`${host}/x`]],
  [`[a](${host}/1)[b](${host}/2)c`, 'abc', [`${host}/1`, `${host}/2`]],
  [
    `**[a](${host}/1)** [**b**](${host}/2) [\`c\`](${host}/3)`,
    'a b c',
    [`${host}/1`, `${host}/2`, `${host}/3`],
  ],
  [
    `[a][r], [r] and [R][]\n\n[r]: ${host}/r "A title"`,
    'a, r and R',
    [`${host}/r`, `${host}/r`, `${host}/r`],
  ],
  [`[a][r]\n\n\`\`\`\ncode\n\`\`\`\n\n[r]: <${host}/r>`, 'a\ncode', [`${host}/r`]],
  [`> [a][r]\n> [r]: ${host}/r`, 'a', [`${host}/r`]],
  [`[nobody refers to it]: ${host}/r`, `[nobody refers to it]: ${host}/r`, [`${host}/r`]],
  ['* [Issue]: timeout\n\n> [Error]: 403', '[Issue]: timeout\n[Error]: 403', []],
  [
    `<${host}/a> ${host}/b, (${host}/c) ${host}/d.`,
    `${host}/a ${host}/b, (${host}/c) ${host}/d.`,
    [`${host}/a`, `${host}/b`, `${host}/c`, `${host}/d`],
  ],
  [
    '[a](docs.example.com/x) [b](www.example.com)',
    'a b',
    ['https://docs.example.com/x', 'https://www.example.com'],
  ],
  [`[out [in](${host}/1) side](${host}/2)`, `[out in side](${host}/2)`, [`${host}/1`, `${host}/2`]],
  [`[a](${host}/x`, 'a', [`${host}/x`]],
  [`[a](${host}/x<BR />) [b](${host}/y<br>)`, 'a b', [`${host}/x`, `${host}/y`]],
  [`[a](${host}/x] b`, 'a b', [`${host}/x`]],
  [`[a]\n(${host}/x)`, 'a', [`${host}/x`]],
  [`## See [a](${host}/x)`, 'See a', [`${host}/x`]],
  // Lists
  ['* a\n\t* b\n\t\t* c\n\t\t\t* d', 'a\nb\nc\nd', []],
  ['* a\n + b\n  - c\n1) d\n2) e\n• f', 'a\nb\nc\nd\ne\nf', []],
  ['- [ ] a\n- [x] b', '[ ] a\n[x] b', []],
  ['* a\r\n* b\r\n', 'a\nb', []],
  ['- a\n   ```bash\n  code\n   ```\n  after\n- b', 'a\ncode\nafter\nb', []],
  ['1. a\n\n  ```\ncode\n  ```\n\n2. b', 'a\ncode\nb', []],
  ['* a\n\n  b\n\n      c', 'a\nb\nc', []],
  ['text\n* a', 'text\na', []],
  // Tables
  ['| a | b |\n|---|:-:|\n| `x \\| y` | z |', 'a | b\nx | y | z', []],
  ['- |a|b|\n  |-|-|\n  |1|2|3|', 'a | b | \n1 | 2 | 3', []],
  ['> |a|\n> |-|\n> |1|2|', 'a | \n1 | 2', []],
  ['a | b\n--- | ---\n1 | 2', 'a | b\n1 | 2', []],
  // Notes, zones, headings and what else there is
  ['> [!NOTE]\n> Mind it.', 'NOTE: Mind it.', []],
  ['> [!Important] Mind it.', 'Important: Mind it.', []],
  [':::zone pivot="a"\ninside\n:::zone-end', ':::zone pivot="a" inside :::zone-end', []],
  ['Text[^1]\n\n[^1]: A footnote.', 'Text[^1]\n[^1]: A footnote.', []],
  ['One\n===\n\nTwo\n---\n\ntext', 'One ===\nTwo\ntext', []],
  ['Term\n: What it means', 'Term : What it means', []],
  ['one&nbsp;two &copy; &#8217;s &unknown; &', 'one\u00A0two © ’s &unknown; &', []],
  [':smile: ~~struck~~ \\*plain\\*', ':smile: ~~struck~~ *plain*', []],
  ['    indented\n    text', 'indented text', []],
  // Comments and what other programs fill in
  ['- a <!-- hidden -->\n  <!-- hidden\n too -->\n- b', 'a\nb', []],
  ['a <!--- hidden ---> b', 'a  b', []],
  ['[comment]: # (hidden)\n\n[//]: <> "hidden"\n\na', 'a', []],
  ['`<!-- shown -->` <!-- hidden -->', '<!-- shown -->', []],
  [
    'Your <!--$Name-->[Name]<!--/$Name--> is `<!--$Name-->[Name]<!--/$Name-->.example.com`',
    'Your [Name] is [Name].example.com',
    [],
  ],
])('%j is seen as %j', (source, text, links) => {
  const seen = read(source);
  expect(seen.text).toBe(text);
  expect(seen.links).toEqual(links);
  expect(seen.text).not.toContain('hidden');
});

test.each([
  [`[![alt words](${host}/i.png)](${host}/l)`, [`${host}/l`]],
  [`![alt words](${host}/i.png "A title")`, []],
  [`![alt words][i]\n\n[i]: ${host}/i.png`, []],
  [`<img alt="alt words" src="${host}/i.png">`, []],
  [`<IMG src='${host}/i.png' width=3 alt='alt words' />`, []],
])('%j is an image with its words', (source, links) => {
  const seen = read(source);
  expect(seen.json).toContain(`{"kind":"image","url":"${host}/i.png","alt":"alt words"}`);
  expect(seen.links).toEqual(links);
});
