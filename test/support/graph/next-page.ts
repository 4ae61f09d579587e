/** The link to the next page: what was asked, and where to go on. */
export function nextPage(asked: string, option: '$skip' | '$skiptoken', skip: number): string {
  const url = new URL(asked);
  url.searchParams.set(option, String(skip));
  return url.href;
}
