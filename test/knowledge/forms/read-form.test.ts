import { expect, test } from '@jest/globals';
import { blockText, linksOf } from '../../../src/knowledge/rich-text.ts';
import { readForm } from '../../../src/knowledge/forms/read-form.ts';
import { choice, formOf, named, names, question, readFile } from './form-file.ts';

test('reads a form', () => {
  const { form, findings } = readFile(
    JSON.stringify({
      $schema: 'SelfHelpContent',
      resourceRequired: true,
      title: 'VPN connection',
      formElements: [
        {
          id: 'problem_description',
          order: 2,
          controlType: 'multilinetextbox',
          displayLabel: 'What happens?',
          watermarkText: 'E.g. it hangs',
          required: 'True',
          useAsAdditionalDetails: true,
          infoBalloonText: 'In your own words.',
          hints: [{ text: 'The error' }, { text: '' }, { text: 'The **time**' }],
          maxLength: 0,
        },
        choice('client', {
          order: 1,
          displayLabel: 'Client?',
          dropdownOptions: [{ value: 'w', text: 'Windows ' }],
        }),
      ],
    }),
  );
  expect(findings).toEqual([]);
  const always = { kind: 'constant', value: true };
  const common = { visible: always, help: [], placeholder: '', required: false, isDescription: false };
  const paragraph = (...children: unknown[]): unknown => ({ kind: 'paragraph', children });
  expect(form).toEqual({
    id: 'a/vpn.md',
    hash: expect.stringMatching(/^[0-9a-f]{28}$/),
    title: 'VPN connection',
    topics: ['32630470'],
    products: [],
    resourceRequired: true,
    elements: [
      {
        ...common,
        kind: 'question',
        id: 'q1',
        name: 'client',
        label: 'Client?',
        input: { kind: 'choice', several: false, options: [{ text: 'Windows', value: 'w' }] },
      },
      {
        ...common,
        kind: 'question',
        id: 'q2',
        name: 'problem_description',
        label: 'What happens?',
        placeholder: 'E.g. it hangs',
        required: true,
        isDescription: true,
        help: [
          paragraph({ kind: 'text', text: 'In your own words.' }),
          {
            kind: 'list',
            ordered: false,
            start: 1,
            items: [
              [paragraph({ kind: 'text', text: 'The error' })],
              [
                paragraph(
                  { kind: 'text', text: 'The ' },
                  { kind: 'strong', children: [{ kind: 'text', text: 'time' }] },
                ),
              ],
            ],
          },
        ],
        input: { kind: 'text', multiline: true, rules: [] },
      },
    ],
  });
});

test.each([
  ['its own', { json: 'Own title', title: 'Header', heading: 'Heading' }, 'Own title'],
  ["the header's", { json: ' ', title: 'Header', heading: 'Heading' }, 'Header'],
  ["the body's", { json: '', title: '', heading: 'Heading' }, 'Heading'],
  ["the file's", { json: '', title: '', heading: '' }, 'no vpn'],
])('the title is %s', (_, { json, title, heading }, expected) => {
  const text = `---\n${JSON.stringify({ title: json, formElements: [] })}\n---`;
  expect(readForm({ path: 'a/no-vpn.md', text, title, heading, topics: [], products: [] }).form?.title).toBe(
    expected,
  );
});

test('the hash is that of the content: blanks do not matter, words do', () => {
  const hash = (json: string): string | undefined => readFile(json).form?.hash;
  expect(hash('{"title": "A", "formElements": []}')).toBe(hash('{"title":"A",\n"formElements":[ ]}'));
  expect(hash('{"title": "A", "formElements": []}')).not.toBe(hash('{"title": "B", "formElements": []}'));
});

test.each([
  ['textbox', { kind: 'text', multiline: false }],
  ['MultiLineTextBox', { kind: 'text', multiline: true }],
  ['numericTextBox', { kind: 'number' }],
  ['DateTimePicker', { kind: 'moment' }],
  ['dropdown', { kind: 'choice', several: false }],
  ['multiselectdropdown', { kind: 'choice', several: true }],
  ['radioButtonGroup', { kind: 'choice', several: false }],
])('a %s is served', (controlType, input) => {
  const { form, codes } = formOf(choice('x', { controlType }));
  expect(question(form, 'x').input).toMatchObject(input);
  expect(codes).toEqual([]);
});

test('names of any case, and the known misspellings', () => {
  const { form, codes } = formOf({
    ID: 'x',
    ControlType: 'DropDown',
    controlType: undefined,
    displayLabel: undefined,
    displaylabel: 'Which?',
    watermarkTest: 'Pick',
    infoBallonText: 'Help',
    DropdownOptions: [{ Text: 'One', Value: '1' }],
  });
  expect(codes).toEqual([]);
  expect(question(form, 'x')).toMatchObject({
    label: 'Which?',
    placeholder: 'Pick',
    input: { kind: 'choice', options: [{ text: 'One', value: '1' }] },
  });
  expect(blockText(question(form, 'x').help)).toBe('Help');
});

test('radio buttons have their options in a list of their own', () => {
  const { form } = formOf({
    id: 'x',
    controlType: 'radiobuttongroup',
    radioButtonOptions: [{ value: 'y', text: 'Yes' }, { value: 'n' }, { text: 'Maybe' }, 'Other', {}, 3],
  });
  expect(question(form, 'x').input).toMatchObject({
    options: [
      { text: 'Yes', value: 'y' },
      { text: 'n', value: 'n' },
      { text: 'Maybe', value: 'Maybe' },
      { text: 'Other', value: 'Other' },
      { text: '3', value: '3' },
    ],
  });
});

test('infoblock and textblock are notes', () => {
  const { form } = formOf(
    { id: 'a', controlType: 'infoblock', displayLabel: null, content: 'Read this' },
    { id: 'b', controlType: 'textBlock', displayLabel: 'And this' },
  );
  expect(form.elements).toMatchObject([
    { kind: 'note', id: 'q1', blocks: [{ children: [{ text: 'Read this' }] }] },
    { kind: 'note', id: 'q2', blocks: [{ children: [{ text: 'And this' }] }] },
  ]);
});

const elsewhere = { uri: '/x', defaultDropdownOptions: { value: 'dont_know_answer', text: "Don't know" } };

test.each([
  ['no option of its own', [], { kind: 'text', multiline: false }],
  ['one, which says that it failed', [{ value: 'x', text: 'Unable to get it' }], { kind: 'text' }],
  [
    'two',
    [
      { value: 'x', text: 'X' },
      { value: 'y', text: 'Y' },
    ],
    {
      kind: 'choice',
      options: [
        { value: 'x', text: 'X' },
        { value: 'y', text: 'Y' },
        { value: 'dont_know_answer', text: "Don't know" },
      ],
    },
  ],
])('a list that is filled elsewhere, with %s', (_, dropdownOptions, input) => {
  const { form, codes } = formOf({
    id: 'x',
    controlType: 'dropdown',
    dropdownOptions,
    dynamicDropdownOptions: elsewhere,
    watermarkText: 'Choose an option',
  });
  expect(codes).toEqual([]);
  expect(question(form, 'x').input).toMatchObject(input);
  expect(question(form, 'x').placeholder).toBe(input.kind === 'text' ? '' : 'Choose an option');
});

test.each<[string, Record<string, unknown>, unknown, readonly string[]]>([
  ['a longest length', { maxLength: 5 }, [{ kind: 'longest', characters: 5, message: '' }], []],
  ['no longest length', { maxLength: 0 }, [], []],
  [
    'a length in the list',
    { validations: [{ type: 'MaxLength', value: 36, text: 'Too long' }] },
    [{ kind: 'longest', characters: 36, message: 'Too long' }],
    [],
  ],
  [
    'a pattern',
    { validations: [{ type: 'RegExMatch', value: '^\\d+$', text: 'Digits' }] },
    [{ kind: 'pattern', pattern: '^\\d+$', message: 'Digits' }],
    [],
  ],
  [
    'a number',
    { validations: [{ type: 'greaterthan', value: 0 }] },
    [{ kind: 'greaterThan', than: 0, message: '' }],
    [],
  ],
  [
    'a negative number',
    { validations: [{ Type: 'GreaterThan', Value: -1 }] },
    [{ kind: 'greaterThan', than: -1, message: '' }],
    [],
  ],
  [
    'another question, of any case',
    { validations: [{ type: 'greaterthan', controlId: 'Other' }] },
    [{ kind: 'greaterThan', than: { question: 'q2' }, message: '' }],
    [],
  ],
  [
    'no question',
    { validations: [{ type: 'greaterthan', controlId: 'nobody' }] },
    [],
    ['form-validation-id'],
  ],
  [
    'a broken pattern',
    { validations: [{ type: 'RegExMatch', value: '(' }] },
    [],
    ['form-validation-pattern'],
  ],
  [
    'a slow pattern',
    { validations: [{ type: 'RegExMatch', value: '^(a+)+$' }] },
    [],
    ['form-validation-pattern'],
  ],
  ['an unknown rule', { validations: [{ type: 'Nice' }, 3] }, [], ['form-validation', 'form-validation']],
])('the answer must obey %s', (_, more, rules, expected) => {
  const { form, codes } = formOf(
    { id: 'x', controlType: 'numerictextbox', ...more },
    { id: 'other', controlType: 'numerictextbox' },
  );
  expect(question(form, 'x').input).toEqual({ kind: 'number', rules });
  expect(codes).toEqual(expected);
});

test.each([
  ["<a href='https://a.example.com/x'>words</a> after", 'words after', ['https://a.example.com/x']],
  ['see https://a.example.com/x.', 'see https://a.example.com/x.', ['https://a.example.com/x']],
  ['(https://a.example.com/x)', '(https://a.example.com/x)', ['https://a.example.com/x']],
  ["<a href='javascript:alert(1)'>words</a>", 'words', []],
  ["<a href='data-blade:x'>words</a>", 'words', []],
  ['<a>words</a>', 'words', []],
  ["<a href='https://a.example.com'>never closed", 'never closed', ['https://a.example.com']],
  ['C:\\new\\_x *.log <name> & 5 < 6', 'C:\\new\\_x *.log <name> & 5 < 6', []],
  ['run `a  b` &amp; **go** or **', 'run a  b & go or **', []],
  ['a **b', 'a **b', []],
  ['<b>all</b><ul><li>one</li><li>two</ul>end', 'all\none\ntwo\nend', []],
  ['<li>one<li>two', 'one\ntwo', []],
  ['<ul>lead<li>one<ul><li>deep</li></ul></ul>', 'lead\none\ndeep', []],
  ['one<br/>two<p>three</p>', 'one\ntwo\nthree', []],
  ['one\ntwo\n\nthree', 'one\ntwo\nthree', []],
])('the text %j says %j', (content, words, links) => {
  const { form } = formOf({ id: 'x', controlType: 'infoblock', displayLabel: '', content });
  const note = named(form, 'x');
  const blocks = note.kind === 'note' ? note.blocks : [];
  expect(blockText(blocks)).toBe(words);
  expect(linksOf(blocks).map(({ url }) => url)).toEqual(links);
});

test('a link in a label or a placeholder is shown as help', () => {
  const { form } = formOf({
    id: 'x',
    displayLabel: "As <a href='https://a.example.com/'>here</a>",
    watermarkText: "See <a href='https://b.example.com/'>there</a>",
  });
  const { label, placeholder, help } = question(form, 'x');
  expect([label, placeholder]).toEqual(['As here', 'See there']);
  expect(linksOf(help).map(({ url }) => url)).toEqual(['https://a.example.com/', 'https://b.example.com/']);
});

test('an address in a label stays words only', () => {
  const { form } = formOf({ id: 'x', displayLabel: 'Is https://a.example.com/\nup?' });
  expect(question(form, 'x')).toMatchObject({ label: 'Is https://a.example.com/ up?', help: [] });
});

test('elements are asked by order, else as they stand', () => {
  const { form, codes } = formOf(
    { id: 'c', order: 30 },
    { id: 'd', order: undefined },
    { id: 'a', order: '2' },
    { id: 'b', order: 10 },
    { id: 'b2', order: 10 },
  );
  expect(names(form.elements)).toEqual(['a', 'b', 'b2', 'c', 'd']);
  expect(form.elements.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
  expect(codes).toEqual(['form-order']);
});

test('ids that are missing or taken are replaced, so that no two questions share an answer', () => {
  const { form, codes } = formOf({ id: 'a' }, { id: 'a' }, {}, { id: 'A' }, { id: 4 });
  expect(names(form.elements)).toEqual(['a', 'a (2)', 'q3', 'A', '4']);
  expect(codes).toEqual(['form-id', 'form-id']);
});

test.each<[string, Record<string, unknown>, string]>([
  ['an unknown control', { controlType: 'slider' }, 'form-control'],
  ['no control', { controlType: null }, 'form-control'],
  ['a list without options', { controlType: 'dropdown', dropdownOptions: [] }, 'form-options'],
])('%s is served as a text box', (_, more, code) => {
  const { form, codes } = formOf({ id: 'x', ...more });
  expect(question(form, 'x').input).toEqual({ kind: 'text', multiline: false, rules: [] });
  expect(codes).toEqual([code]);
});

test('a question without a label is asked by its id', () => {
  const { form, codes } = formOf({ id: 'os_version', displayLabel: null });
  expect(question(form, 'os_version').label).toBe('os version');
  expect(codes).toEqual(['form-label']);
});

test('a form without questions is a form', () => {
  expect(readFile('{}')).toMatchObject({
    form: { title: 'VPN', elements: [], resourceRequired: false },
    findings: [{ severity: 'warning', code: 'form-no-elements', line: 2 }],
  });
  expect(readFile('{"formElements": []}')).toMatchObject({
    form: { elements: [] },
    findings: [{ code: 'form-no-elements' }],
  });
});

test('what is no object is no form', () => {
  expect(readFile('[]')).toMatchObject({ findings: [{ severity: 'error', code: 'form-shape' }] });
  expect(readFile('[]').form).toBeUndefined();
  expect(readFile('{').form).toBeUndefined();
});

test('entries that are no elements are left out, and counted for the lines', () => {
  const json = `{"formElements": [{"formElements": 1}], "formElements": [
3,
{"id": "t", "controlType": "infoblock", "content": ""},
[{"visibility": 1}],
{"id": "x", "controlType": "textbox", "displayLabel": "L",
  visibility: "y == 1",
  "other": {"visibility": [{}]}}
]}`;
  const { form, findings } = readFile(json);
  expect(names(form?.elements ?? [])).toEqual(['x']);
  expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
    '8:3 json-repaired',
    '4:1 form-element',
    '5:1 form-empty-text',
    '6:1 form-element',
    '8:3 form-visibility-id',
  ]);
});

test('a form is cut at 200 elements, and says so', () => {
  const { form, codes } = formOf(...Array.from({ length: 250 }, (_, at) => ({ id: `e${at}` })));
  expect(form.elements.length).toBe(200);
  expect(codes).toEqual(['form-too-long']);
});
