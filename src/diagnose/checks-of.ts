import type { Article, Check, CheckOption, Symptom } from '../knowledge/article.ts';

/** The made question which symptom it is. */
export const symptomCheckId = 'which-symptom';

/**
 * The questions that can tell an article's causes apart: those its author wrote, else the symptoms and then the
 * causes themselves as options. A made question has no words of its own; the dialog finds them.
 */
export function checksOf(article: Article): readonly Check[] {
  return article.checks.length > 0 ? article.checks : impliedChecks(article);
}

/** Reading one option of a made question, a sentence of the article, in seconds. */
const optionSeconds = 5;

function reading(options: readonly CheckOption[]): number {
  return options.length * optionSeconds;
}

function impliedChecks(article: Article): Check[] {
  const symptoms = article.symptoms.filter((symptom) => symptom.title !== '');
  const which = symptoms.length > 1 ? [symptomCheck(symptoms)] : [];
  return [...which, ...article.symptoms.flatMap(causeCheck)];
}

function symptomCheck(symptoms: readonly Symptom[]): Check {
  const options = symptoms.map((symptom) => ({
    id: symptom.id,
    text: symptom.title,
    pointsTo: symptom.causes.map((cause) => cause.id),
    rulesOut: symptoms
      .filter((other) => other !== symptom)
      .flatMap((other) => other.causes.map((cause) => cause.id)),
    words: [],
    values: [],
  }));
  return {
    id: symptomCheckId,
    question: '',
    why: '',
    audience: 'anyone',
    seconds: reading(options),
    options,
  };
}

/** A cause without a summary cannot be an option; "I don't know" is the answer of who has that one. */
function causeCheck(symptom: Symptom): Check[] {
  const named = symptom.causes.filter((cause) => cause.summary !== '');
  if (named.length < 2) return [];
  const options = named.map((cause) => ({
    id: cause.id,
    text: cause.summary,
    pointsTo: [cause.id],
    rulesOut: [],
    words: [],
    values: [],
  }));
  const id = `which-cause-${symptom.id}`;
  return [{ id, question: '', why: '', audience: 'anyone', seconds: reading(options), options }];
}
