import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { capital, factLines } from './fact-lines.ts';
import { factSentence } from './fact-phrases.ts';
import { isolated } from './isolated.ts';
import { isRightToLeft, ownWords } from './other-languages.ts';
import { phrases } from './phrases.ts';

/** An honest "I don't know", and the ways on: other words, the topics, a person. */
export function noArticleCard(step: StepOf<'noArticle'>, context: CardContext): CardContent {
  const { helpDesk } = context;
  if (step.reason === 'facts') return refusedCard(step, context);
  if (step.reason === 'otherLanguage') return otherLanguageCard(step.language, helpDesk);
  const title = step.reason === 'rejected' ? phrases.rejectedTitle : phrases.noArticleTitle;
  const text = textOf(step, helpDesk);
  return { title, pages: [{ body: [textBlock(escapeMarkdown(text))], text }] };
}

function textOf({ reason, articles }: StepOf<'noArticle'>, helpDesk: string): string {
  if (reason === 'rejected') return phrases.rejectedText(helpDesk);
  return articles ? phrases.nearestText(helpDesk) : phrases.noArticleText(helpDesk);
}

/** "Your account is not synchronised from on premises, so this is not it." */
function refusedCard(step: StepOf<'noArticle'>, context: CardContext): CardContent {
  const { refused, facts = [], articles } = step;
  const said = facts.flatMap((fact) => factSentence(fact) ?? []);
  const against =
    context.personal && said.length > 0 && refused
      ? [phrases.factsNot(capital(said.join(', and ')), refused.title)]
      : [];
  const notes = factLines(facts, context);
  const lines = [...against, ...(articles ? [phrases.factsOthers] : []), phrases.factsOn(context.helpDesk)];
  const body = [
    ...lines.map((line) => textBlock(escapeMarkdown(line))),
    ...notes.map((note) => textBlock(escapeMarkdown(note), { size: 'Small', isSubtle: true })),
  ];
  return { title: phrases.factsTitle, pages: [{ body, text: [...lines, ...notes].join('\n') }] };
}

/** In the person's own words where there are some, and in English, for whoever was taken for somebody else. */
function otherLanguageCard(language: string | undefined, helpDesk: string): CardContent {
  const words = ownWords(language);
  const english = phrases.otherLanguage.text(helpDesk);
  if (words === phrases.otherLanguage)
    return { title: words.title, pages: [{ body: [textBlock(escapeMarkdown(english))], text: english }] };
  const rightToLeft = isRightToLeft(language);
  const inOrder = (text: string) => (rightToLeft ? isolated(text) : text);
  const own = words.text(inOrder(helpDesk));
  const body = [
    textBlock(escapeMarkdown(own)),
    textBlock(escapeMarkdown(inOrder(english)), { size: 'Small', isSubtle: true }),
  ];
  return {
    title: words.title,
    pages: [{ body, text: `${own}\n${inOrder(english)}` }],
    language: { tag: language ?? 'en', isRightToLeft: rightToLeft, answered: words.answered },
  };
}
