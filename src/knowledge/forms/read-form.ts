import { contentHash } from '../content-hash.ts';
import type { Finding } from '../finding.ts';
import { positionsIn } from '../position.ts';
import { chooseTitle } from '../titles.ts';
import { elementOffsets } from './element-offsets.ts';
import { fieldsOf, isTrue, textOf, type Fields } from './fields.ts';
import type { Form } from './form.ts';
import { readElements, type Report } from './read-elements.ts';
import { readJsonBody } from './read-json-body.ts';

export interface FormSource {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly path: string;
  /** Of the whole file, or with blank lines for its header: lines are counted from the start. */
  readonly text: string;
  /** The header's pageTitle; may be empty. */
  readonly title: string;
  /** The title line of the body; may be empty. */
  readonly heading: string;
  readonly topics: readonly string[];
  readonly products: readonly string[];
}

export interface FormReading {
  /** Undefined when the file has no JSON object that can be read. */
  readonly form?: Form;
  readonly findings: readonly Finding[];
}

/** Reads a scoping form. Never throws: what is wrong is mended or left out, and reported. */
export function readForm(source: FormSource): FormReading {
  const body = readJsonBody(source.text);
  if (body.value === undefined) return { findings: body.findings };
  const findings = [...body.findings];
  const positionOf = positionsIn(source.text);
  const offsetOf = elementOffsets(source.text, body.from, body.to);
  const fields = fieldsOf(body.value);
  if (fields === undefined) return { findings: [...findings, { ...positionOf(body.from), ...noObject }] };
  const list: unknown = fields.get('formelements');
  if (!Array.isArray(list)) findings.push({ ...positionOf(body.from), ...noQuestions });
  const report: Report = ({ index, property }, finding) => {
    findings.push({ ...positionOf(offsetOf(index, property)), ...finding });
  };
  const elements = readElements(Array.isArray(list) ? list : [], report);
  const content = { ...headOf(source, fields), elements };
  return { form: { ...content, hash: contentHash(JSON.stringify(content)) }, findings };
}

function headOf(
  { path, title, heading, topics, products }: FormSource,
  fields: Fields,
): Omit<Form, 'elements' | 'hash'> {
  return {
    id: path,
    title: chooseTitle([textOf(fields, 'title'), title, heading], path).title,
    topics,
    products,
    resourceRequired: isTrue(fields, 'resourcerequired'),
  };
}

const noObject = {
  severity: 'error',
  code: 'form-shape',
  message: 'The JSON is no object, so the form is not served. Write { "title": ..., "formElements": [...] }.',
} as const;

const noQuestions = {
  severity: 'warning',
  code: 'form-no-elements',
  message: 'The form has no formElements and so asks nothing. Write "formElements": [...].',
} as const;
