// Store validation guidelines, "App name". Words that are also plain English (Word, Office, Exchange) are left to people.
const foreign =
  /\b(Microsoft|MSFT|MS|M365|O365|Teams|Outlook|SharePoint|OneDrive|OneNote|PowerPoint|Copilot|Azure|Entra|Intune|Viva|Skype|Windows)\b/i;
const unfinished = /\b(Beta|Dev|Preview|UAT)\b/i;
const reserved = /^(Chat|Contacts|Calendar|Calls|Files|Activity|Apps|Help)\b/i;

/** Why a short name would be turned down, as the end of a sentence that begins with the name; undefined when it is fine. */
export function nameProblem(name: string): string | undefined {
  if (name.trim() !== name || /\p{C}/u.test(name))
    return 'has spaces around it or invisible characters. Leave them out.';
  if (name.length < 1 || name.length > 30) return `has ${name.length} characters. Give 1 to 30.`;
  const word = foreign.exec(name)?.[0];
  if (word !== undefined) return `has "${word}" in it, a Microsoft name. Leave it out.`;
  const stage = unfinished.exec(name)?.[0];
  if (stage !== undefined) return `has "${stage}" in it, which tells people it is unfinished. Leave it out.`;
  const start = reserved.exec(name)?.[0];
  if (start !== undefined)
    return `starts with "${start}", as a part of the client does. Put your name first: Contoso ${name}`;
  return undefined;
}
