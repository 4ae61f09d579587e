/**
 * Finds articles by the paths that wordings name. A knowledge folder may begin above the one that they were written for:
 * "articles/vpn/asks-again.md" is found by "vpn/asks-again.md", unless another article's path ends so too.
 */
export function articleByPath(paths: Iterable<string>): (path: string) => string | undefined {
  const exact = new Set(paths);
  const byEnding = new Map<string, string | undefined>();
  for (const path of exact)
    for (const ending of endings(path)) byEnding.set(ending, byEnding.has(ending) ? undefined : path);
  return (path) => (exact.has(path) ? path : byEnding.get(path));
}

/** What is left of a path without its first folders, at least a folder and a name: a name alone says too little. */
function endings(path: string): string[] {
  const names = path.split('/');
  return names.slice(2).map((_, at) => names.slice(at + 1).join('/'));
}
