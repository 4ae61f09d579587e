import type { Form, FormElement, FormQuestion } from '../../../src/knowledge/forms/form.ts';
import { readForm, type FormReading } from '../../../src/knowledge/forms/read-form.ts';

/** A form file with this JSON between its fences; the JSON begins in line 3. */
export function readFile(json: string): FormReading {
  const text = `# Scoping questions\n---\n${json}\n---\n`;
  return readForm({ path: 'a/vpn.md', text, title: 'VPN', heading: '', topics: ['32630470'], products: [] });
}

/** A form of these elements; each gets an order, and a label unless it has one. */
export function formOf(...elements: readonly Readonly<Record<string, unknown>>[]): {
  form: Form;
  codes: readonly string[];
} {
  const formElements = elements.map((element, at) => ({
    order: at + 1,
    controlType: 'textbox',
    displayLabel: 'L',
    ...element,
  }));
  const { form, findings } = readFile(JSON.stringify({ title: 'T', formElements }));
  if (form === undefined) throw new Error(`No form: ${JSON.stringify(findings)}`);
  return { form, codes: findings.map(({ code }) => code) };
}

/** A list with the options a, b, c, whose texts are A, B, C. */
export function choice(id: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const dropdownOptions = ['a', 'b', 'c'].map((value) => ({ value, text: value.toUpperCase() }));
  return { id, controlType: 'dropdown', dropdownOptions, ...more };
}

export function question(form: Form, name: string): FormQuestion {
  const found = named(form, name);
  if (found.kind !== 'question') throw new Error(`${name} is a note.`);
  return found;
}

export function named(form: Form, name: string): FormElement {
  const found = form.elements.find((element) => element.name === name);
  if (found === undefined) throw new Error(`No element ${name}.`);
  return found;
}

export function names(elements: readonly FormElement[]): string[] {
  return elements.map(({ name }) => name);
}
