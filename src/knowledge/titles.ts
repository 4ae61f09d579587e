/** The authors' template, unedited. */
const template =
  /^(?:this is the title of the article\b|h1 title is required|required h[12] title|(?:article|page) title(?: here)?$|title(?: here)?$|placeholder$)/i;

export interface Titles {
  readonly title: string;
  readonly aliases: readonly string[];
}

/**
 * What an article is called: the header's title, or the first of the others that says something. A second one that
 * differs is an alias.
 */
export function chooseTitle({
  header,
  heading,
  path,
}: {
  header: string;
  heading: string;
  path: string;
}): Titles {
  const [title = fromPath(path), ...others] = [header, heading].map(cleanTitle).filter(saysSomething);
  return { title, aliases: others.filter((other) => other.toLowerCase() !== title.toLowerCase()) };
}

/** "<-- words -->" is a wrong comment around what was meant as the title; the marks of Markdown mean nothing in one. */
function cleanTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/^<--(.*?)-->.*$/, '$1')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .trim();
}

function saysSomething(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(title) && !template.test(title);
}

/** "folder/reset-a-password.md" is called "reset a password". */
function fromPath(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ');
}
