/** A knowledge folder that cannot be read at all. Single files that cannot be are diagnostics instead. */
export class KnowledgeFolderError extends Error {
  readonly code = 'KNOWLEDGE_FOLDER';
  readonly folder: string;
  /** The end of a sentence that begins with the folder: "cannot be opened". */
  readonly why: string;

  constructor(folder: string, why: string, cause?: unknown) {
    super(
      `KNOWLEDGE names the folder "${folder}", which ${why}. ` +
        'Create it, correct its path (relative paths start at the working directory), or take it out of KNOWLEDGE.',
      { cause },
    );
    this.name = 'KnowledgeFolderError';
    this.folder = folder;
    this.why = why;
  }
}
