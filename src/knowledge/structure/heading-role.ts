/** What a heading or bold line stands for. */
export type HeadingRole =
  /** "Recommended steps": a container that says nothing of its own. */
  | 'steps'
  /** "Recommended documents": further reading. */
  | 'documents'
  /** "Resolution", "Workaround": it answers what stands before it. */
  | 'answer'
  | 'content';

const standard = /recomm?ended\s+(steps?|doc\w*|articles?|videos?)/i;
const answer =
  /^(?:(?:possible|recommended|suggested)\s+)?(?:resolutions?|solutions?|work-?arounds?|mitigations?|fix(?:es)?|how to (?:fix|resolve|solve|mitigate)(?: (?:it|this|the (?:issue|problem|error)))?|next steps?|troubleshooting(?: steps?)?)$/i;

export function headingRole(title: string): HeadingRole {
  const words = bareTitle(title);
  const found = standard.exec(words)?.[1];
  if (found !== undefined) return /^step/i.test(found) ? 'steps' : 'documents';
  return answer.test(words) ? 'answer' : 'content';
}

function bareTitle(title: string): string {
  return title
    .replace(/[*_:]|<\/?br\s*\/?>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}
