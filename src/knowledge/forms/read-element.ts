import type { Block } from '../rich-text.ts';
import { linksOf } from '../rich-text.ts';
import { fieldsOf, isTrue, listOf, textOf, type Fields } from './fields.ts';
import type { Condition, FormElement, FormInput } from './form.ts';
import { isFilledElsewhere, readOptions, standIns } from './read-options.ts';
import { readRules, type RuleScope } from './read-rules.ts';
import { plainWords, readText } from './read-text.ts';

const notes: ReadonlySet<string> = new Set(['infoblock', 'textblock']);

const always: Condition = { kind: 'constant', value: true };

/** The control's kind in lower case. */
function controlOf(fields: Fields): string {
  return textOf(fields, 'controltype').toLowerCase();
}

/** A text between the questions that has no words. */
export function isEmptyNote(fields: Fields): boolean {
  return notes.has(controlOf(fields)) && noteBlocks(fields).length === 0;
}

/** An element without its visibility, which needs the other elements. */
export function readElement(
  { id, name }: { id: string; name: string },
  fields: Fields,
  scope: RuleScope,
): FormElement {
  if (notes.has(controlOf(fields)))
    return { kind: 'note', id, name, visible: always, blocks: noteBlocks(fields) };
  const label = textOf(fields, 'displaylabel');
  const input = readInput(fields, scope);
  const placeholder = placeholderOf(fields, input);
  const labelWords = plainWords(label);
  if (labelWords === '')
    scope.report('form-label', `The question "${name}" has no displayLabel and is asked by its id. Add one.`);
  return {
    kind: 'question',
    id,
    name,
    visible: always,
    label: labelWords === '' ? name.replace(/[-_]+/g, ' ') : labelWords,
    help: [...hiddenLinks(label), ...hiddenLinks(placeholder), ...helpBlocks(fields), ...hintBlocks(fields)],
    placeholder: plainWords(placeholder),
    required: isTrue(fields, 'required'),
    isDescription: isTrue(fields, 'useasadditionaldetails'),
    input,
  };
}

/** "Choose an option" says nothing over a list, and is wrong in a text box that was one. */
function placeholderOf(fields: Fields, { kind }: FormInput): string {
  const written = textOf(fields, 'watermarktext', 'watermarktest');
  return kind === 'text' && isFilledElsewhere(fields) && /^(?:choose|select)\b/i.test(written) ? '' : written;
}

function noteBlocks(fields: Fields): Block[] {
  return [
    ...readText(textOf(fields, 'displaylabel')),
    ...readText(textOf(fields, 'content')),
    ...helpBlocks(fields),
  ];
}

/** Where only words can stand, a link is lost: the text is shown once more, as help. */
function hiddenLinks(text: string): readonly Block[] {
  const blocks = readText(text);
  return linksOf(blocks).some((link) => !text.includes(link.text) || link.text !== link.url) ? blocks : [];
}

function helpBlocks(fields: Fields): Block[] {
  return readText(textOf(fields, 'infoballoontext', 'infoballontext'));
}

function hintBlocks(fields: Fields): Block[] {
  const items = listOf(fields, 'hints')
    .map((hint) =>
      readText(textOf(fieldsOf(typeof hint === 'object' ? hint : { text: hint }) ?? new Map(), 'text')),
    )
    .filter((blocks) => blocks.length > 0);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, start: 1, items }];
}

function readInput(fields: Fields, scope: RuleScope): FormInput {
  const control = controlOf(fields);
  switch (control) {
    case 'textbox':
    case 'multilinetextbox':
      return { kind: 'text', multiline: control === 'multilinetextbox', rules: readRules(fields, scope) };
    case 'numerictextbox':
      return { kind: 'number', rules: readRules(fields, scope) };
    case 'datetimepicker':
      return { kind: 'moment' };
    case 'dropdown':
    case 'multiselectdropdown':
    case 'radiobuttongroup':
      return readChoice(fields, control === 'multiselectdropdown', scope);
    default:
      scope.report(
        'form-control',
        `"${control}" is no control type, so the question is served as a text box. Write textbox, multilinetextbox, numerictextbox, dropdown, multiselectdropdown, radiobuttongroup, datetimepicker, infoblock or textblock.`,
      );
      return { kind: 'text', multiline: false, rules: readRules(fields, scope) };
  }
}

/**
 * A list that is filled elsewhere becomes a text box, unless it has two options of its own: a single one says that the
 * list could not be fetched, which is no answer.
 */
function readChoice(fields: Fields, several: boolean, { report }: RuleScope): FormInput {
  const { options, lost } = readOptions(fields);
  if (lost > 0)
    report(
      'form-options',
      `${lost} option(s) were left out: they have neither text nor value, or the list is too long for a card.`,
    );
  if (isFilledElsewhere(fields) && options.length > 1)
    return { kind: 'choice', several, options: standIns(fields) };
  if (!isFilledElsewhere(fields) && options.length > 0) return { kind: 'choice', several, options };
  if (!isFilledElsewhere(fields))
    report('form-options', 'The list has no options, so the question is served as a text box. Add options.');
  return { kind: 'text', multiline: false, rules: [] };
}
