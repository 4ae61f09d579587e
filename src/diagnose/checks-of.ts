import type { Article, Check, Symptom } from '../knowledge/article.ts';

/**
 * The questions that can tell an article's causes apart: those its author wrote, else the symptoms and then the
 * causes themselves as options. A made question has no words of its own; the dialog finds them.
 */
export function checksOf(article: Article): readonly Check[] {
  return article.checks.length > 0 ? article.checks : impliedChecks(article);
}

function impliedChecks(article: Article): Check[] {
  const symptoms = article.symptoms.filter((symptom) => symptom.title !== '');
  const which = symptoms.length > 1 ? [symptomCheck(symptoms)] : [];
  return [...which, ...article.symptoms.filter((symptom) => symptom.causes.length > 1).map(causeCheck)];
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
  }));
  return { id: 'which-symptom', question: '', why: '', audience: 'anyone', seconds: 10, options };
}

function causeCheck(symptom: Symptom): Check {
  const options = symptom.causes.map((cause) => ({
    id: cause.id,
    text: cause.summary,
    pointsTo: [cause.id],
    rulesOut: [],
    words: [],
  }));
  return { id: `which-cause-${symptom.id}`, question: '', why: '', audience: 'anyone', seconds: 20, options };
}
