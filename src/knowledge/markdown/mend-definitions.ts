/** `[label]: target` alone in a line. Markdown hides it, whether or not anybody refers to it. */
const definition = /^( {0,3})\[([^\]\n]{1,200})\]:[ \t]*(\S+)[ \t]*$/gm;

/** Keeps a definition only where a link uses it; any other line that looks like one ("[Issue]: timeout") is text. */
export function mendDefinitions(text: string): string {
  const used = new Set([...text.matchAll(/\]\[([^\]\n]{1,200})\]/g)].map((match) => fold(match[1])));
  return text.replace(definition, (line, indent: string, label: string, target: string) =>
    used.has(fold(label)) && /^<?https?:/i.test(target) ? line : `${indent}\\[${label}]: ${target}`,
  );
}

function fold(label = ''): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
