import type { Article } from '../knowledge/article.ts';
import type { Form, FormElement } from '../knowledge/forms/form.ts';
import { nextRound } from '../knowledge/forms/rounds.ts';
import type { Filling, Forms } from './filling.ts';
import { valuesOf } from './form-answer.ts';
import type { FormRef, StepOf } from './step.ts';

/** What the steps of a form ask of the knowledge. */
export interface FormsView {
  /** The form with exactly this content: the run's own copy, or the one that is there now. */
  form(ref: FormRef): Form | undefined;
  /** The form that asks what the help desk needs to know about an article's problem. */
  formFor(article: Article): FormRef | undefined;
}

/** How much of a form one card may carry, in bytes of JSON: its words stand there twice, and then the answers. */
const mostOnACard = 8_000;

/** The next card of the form that is being filled in; undefined when none is, or nothing is left to ask. */
export function fillStep(view: FormsView, { forms, inForm }: Forms): StepOf<'fill'> | undefined {
  const filling = inForm === undefined ? undefined : forms.get(inForm);
  const form = filling && view.form(filling.form);
  if (!filling || !form) return undefined;
  const questions = filling.again.length > 0 ? filling.again : leftOf(form, filling).map(({ id }) => id);
  if (questions.length === 0) return undefined;
  return {
    kind: 'fill',
    form: { id: form.id, hash: form.hash, title: form.title },
    questions: [...questions],
    round: filling.rounds + 1,
    errors: [...filling.problems],
  };
}

/** What a hand-over says of forms: the one that can be filled in, and those that were. */
export function formsOfHandOver(
  view: FormsView,
  { forms }: Forms,
  article: Article | undefined,
): Pick<StepOf<'handOver'>, 'form' | 'filled'> {
  const form = article && formToOffer(view, forms, article);
  const filled = [...forms.values()]
    .filter(({ by }) => by.length > 0)
    .map((filling) => ({ form: filling.form, by: [...filling.by] }));
  return { ...(form && { form }), ...(filled.length > 0 && { filled }) };
}

/** One that was begun goes on as it was begun, whatever has become of its file. */
function formToOffer(view: FormsView, forms: Forms['forms'], article: Article) {
  const found = view.formFor(article);
  const filling = found && forms.get(found.id);
  const form = found && view.form(filling?.form ?? found);
  const asks = form && leftOf(form, filling).some(({ kind }) => kind === 'question');
  return form && asks ? { id: form.id, hash: form.hash, title: form.title } : undefined;
}

function leftOf(form: Form, filling: Filling | undefined): readonly FormElement[] {
  return firstCardful(
    nextRound(form, valuesOf(filling?.answers.values() ?? []), filling?.asked ?? new Set()),
  );
}

/** As many elements as a card can carry; at least one. The rest comes on the next card. */
export function firstCardful(elements: readonly FormElement[]): readonly FormElement[] {
  let size = 0;
  const end = elements.findIndex((element, at) => {
    size += new TextEncoder().encode(JSON.stringify(element)).length;
    return at > 0 && size > mostOnACard;
  });
  return end < 0 ? elements : elements.slice(0, end);
}
