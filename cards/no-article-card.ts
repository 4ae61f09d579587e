import type { StepOf } from '../src/run/step.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { capital, factLines } from './fact-lines.ts';
import { factSentence } from './fact-phrases.ts';
import { isolated } from './isolated.ts';
import { linesPage } from './lines-page.ts';
import { isRightToLeft, ownWords } from './other-languages.ts';
import { phrases } from './phrases.ts';

/** An honest "I don't know", and the ways on: other words, the topics, a person. */
export function noArticleCard(step: StepOf<'noArticle'>, context: CardContext): CardContent {
  const { helpDesk } = context;
  if (step.reason === 'facts') return refusedCard(step, context);
  if (step.reason === 'otherLanguage') return otherLanguageCard(step.language, helpDesk);
  const title = step.reason === 'rejected' ? phrases.rejectedTitle : phrases.noArticleTitle;
  const text = textOf(step, helpDesk);
  return { title, pages: [linesPage({ said: [text] })] };
}

function textOf({ reason, articles }: StepOf<'noArticle'>, helpDesk: string): string {
  if (reason === 'rejected') return phrases.rejectedText(helpDesk);
  return articles ? phrases.nearestText(helpDesk) : phrases.noArticleText(helpDesk);
}

/** "Your account is not synchronised from on premises, so this is not it." */
function refusedCard(step: StepOf<'noArticle'>, context: CardContext): CardContent {
  const { refused, facts = [], articles } = step;
  const sentences = facts.flatMap((fact) => factSentence(fact) ?? []);
  const against =
    context.personal && sentences.length > 0 && refused
      ? [phrases.factsNot(capital(sentences.join(', and ')), refused.title)]
      : [];
  const notes = factLines(facts, context);
  const said = [...against, ...(articles ? [phrases.factsOthers] : []), phrases.factsOn(context.helpDesk)];
  return { title: phrases.factsTitle, pages: [linesPage({ said, notes })] };
}

/** In the person's own words where there are some, and in English, for whoever was taken for somebody else. */
function otherLanguageCard(language: string | undefined, helpDesk: string): CardContent {
  const words = ownWords(language);
  const english = phrases.otherLanguage.text(helpDesk);
  if (words === phrases.otherLanguage) return { title: words.title, pages: [linesPage({ said: [english] })] };
  const rightToLeft = isRightToLeft(language);
  const inOrder = (text: string) => (rightToLeft ? isolated(text) : text);
  const own = words.text(inOrder(helpDesk));
  return {
    title: words.title,
    pages: [linesPage({ said: [own], notes: [inOrder(english)] })],
    language: { tag: language ?? 'en', isRightToLeft: rightToLeft, answered: words.answered },
  };
}
