/** The authors' template, unedited. */
const template =
  /^(?:this is the title of the article\b|h1 title is required|required h[12] title|(?:article|page) title(?: here)?$|title(?: here)?$|placeholder$)/i;

export interface Titles {
  readonly title: string;
  readonly aliases: readonly string[];
}

/**
 * What an article or a form is called: the first of some titles that says something to a person, else the first that
 * says anything, else the name of its file. What differs is an alias.
 */
export function chooseTitle(candidates: readonly string[], path: string): Titles {
  const said = candidates.map(cleanTitle).filter(saysSomething);
  const title = said.find(isForPeople) ?? said[0] ?? nameOfFile(path);
  const others = said.filter((other) => other.toLowerCase() !== title.toLowerCase());
  return { title, aliases: [...new Set(others)] };
}

/** No label of a tool ("activitylog-cannotviewlog") and no number. */
function isForPeople(title: string): boolean {
  return title.length > 3 && !/^\S*[-_/]\S*$/.test(title);
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
export function nameOfFile(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ');
}
