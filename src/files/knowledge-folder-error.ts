/** A knowledge folder cannot be read. */
export class KnowledgeFolderError extends Error {}
