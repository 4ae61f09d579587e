import type { FactName } from './directory-facts.ts';
import type { Block } from './rich-text.ts';

/** Who can do a thing, or know a thing. `anyone` is an employee or an administrator. */
export type Audience = 'anyone' | 'employee' | 'administrator';

/** One problem, as the bot knows it: a self-help article joined with its checks. */
export interface Article {
  /** The path of the file relative to its knowledge folder, with forward slashes. */
  readonly id: string;
  /** Content hash (hex) over all that was read of the article and its checks. */
  readonly hash: string;
  readonly title: string;
  /** Other titles and other ways to say it. They are searched, not shown. */
  readonly aliases: readonly string[];
  /** Complaints in people's own words that this article answers. They are searched, not shown. */
  readonly complaints: readonly string[];
  /** Support topic ids, as in the header. */
  readonly topics: readonly string[];
  /** Product ids, as in the header: they narrow what a topic joins. */
  readonly products: readonly string[];
  readonly service: string;
  /** Names of services as Microsoft 365's service health has them: an open incident on one of them is told first. */
  readonly services: readonly string[];
  /** Somebody may be attacked: the first safe steps and the security contact come before any question. */
  readonly urgent: boolean;
  /** What stands before the first symptom. */
  readonly intro: readonly Block[];
  /** At least one. An article without sections has one symptom without a title. */
  readonly symptoms: readonly Symptom[];
  /** The "Recommended documents" section: further reading, shown with every remedy. */
  readonly documents: readonly Block[];
  readonly checks: readonly Check[];
}

export interface Symptom {
  /** Unique within the article: `s1`, `s2`, ... in reading order. */
  readonly id: string;
  /** The words of its heading or bold line; empty where the article has no such line. */
  readonly title: string;
  /** What stands before the causes, the lead-in ("Common root causes include:") with it. */
  readonly intro: readonly Block[];
  /** At least one. A symptom that names no cause has one cause without a statement, whose remedy is its text. */
  readonly causes: readonly Cause[];
}

export interface Cause {
  /** Unique within the article: the id its checks file gives, else `s1.c1`, `s1.c2`, ... */
  readonly id: string;
  /** The opening sentence of the statement in plain words, for options and transcripts. May be empty. */
  readonly summary: string;
  /** What is wrong, as the article says it, without the nested remedies. May be empty. */
  readonly statement: readonly Block[];
  /** Relative weight before anything is known; greater is more likely. 1 unless its checks file says otherwise. */
  readonly weight: number;
  /** Phrases of a complaint that speak for this cause. */
  readonly words: readonly string[];
  /**
   * At least one, in the author's order. The remedy that follows a symptom's list ("To troubleshoot ...") is the
   * last remedy of each of its causes, under one id, so that it is not offered twice.
   */
  readonly remedies: readonly Remedy[];
}

export interface Remedy {
  /** Unique within the article, but shared by causes that share the remedy: `s1.c1.r1`, `s1.general`. */
  readonly id: string;
  readonly audience: Audience;
  /** About how long it takes whoever does it, in seconds. */
  readonly seconds: number;
  /** The steps. Empty when the cause's statement already says what to do. */
  readonly blocks: readonly Block[];
}

/** How long a remedy takes when nobody says so, in seconds. */
export const usualSeconds = 180;

/** A question that tells causes apart. */
export interface Check {
  /** Unique within the article. */
  readonly id: string;
  /** In the words of the person who is asked. */
  readonly question: string;
  /** Why it is asked, in one sentence, shown on request. */
  readonly why: string;
  readonly audience: Audience;
  /** About how long it takes to answer, in seconds. */
  readonly seconds: number;
  /** What a directory can answer in the person's place. */
  readonly fact?: FactName | undefined;
  readonly options: readonly CheckOption[];
}

/** How much an answer changes the odds of a cause it points to, and of one it rules out (people err: never zero). */
export const answerFactors = { pointsTo: 4, rulesOut: 0.02 } as const;

export interface CheckOption {
  /** Unique within the check. */
  readonly id: string;
  readonly text: string;
  /** Cause ids whose likelihood this answer multiplies by 4. */
  readonly pointsTo: readonly string[];
  /** Cause ids whose likelihood this answer multiplies by 0.02 (never zero: people err). */
  readonly rulesOut: readonly string[];
  /** Phrases of a complaint that already give this answer, so that it is not asked again. */
  readonly words: readonly string[];
  /** Values of the check's fact that give this answer. */
  readonly values: readonly string[];
}

/** The article's causes, symptom by symptom. */
export function causesOf(article: Article): readonly Cause[] {
  return article.symptoms.flatMap((symptom) => symptom.causes);
}
