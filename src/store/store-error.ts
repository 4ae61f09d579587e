/**
 * `url`: DATABASE_URL cannot be read as one. `folder`: its folder cannot be made. `file`: the file cannot be
 * opened, read or written, or is no database. `newer`: a newer Firstline made it.
 */
export type StoreErrorCode = 'url' | 'folder' | 'file' | 'newer';

/** The store cannot be opened. The message is for the operator: what is wrong, what is allowed, what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
