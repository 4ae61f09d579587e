/** What Graph answers with `{"error": {"code", "message"}}`. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Something the bot may never ask for, whoever is asked: the test fails. */
export class Violation extends GraphError {
  constructor(message: string) {
    super(403, 'Authorization_RequestDenied', message);
  }
}

export function badRequest(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message);
}
