import type { Cloud } from './clouds.ts';

/** What is known of a file without its text: who may see it, and what it joins. Small, so that all stay in memory. */
export interface FileFacts {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly path: string;
  /** The header's selfHelpType in lower case; empty when it has none. */
  readonly type: string;
  readonly title: string;
  /** Other titles. */
  readonly aliases: readonly string[];
  /** In which clouds it is served; undefined: in all. */
  readonly clouds: readonly Cloud[] | undefined;
  /** The only clients for which it is served, in lower case; none: for all. */
  readonly clients: readonly string[];
  /** Support topic ids. */
  readonly topics: readonly string[];
  /** Product ids. */
  readonly products: readonly string[];
  /** A form that was written for a page on which a resource is selected. */
  readonly needsResource: boolean;
  /** Content hash (hex) of what was read; empty for a file that nobody is shown. */
  readonly hash: string;
  /** Articles with the same value say the same. */
  readonly sameText: string;
}
