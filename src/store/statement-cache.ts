import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** More than the queries of this folder; what can grow without end is multi-row inserts of every length. */
const capacity = 200;

/**
 * node:sqlite with the shape Kysely expects. It keeps the statements it has prepared, by their SQL: preparing one
 * takes longer than running it.
 */
export function statementCache(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const kept = statements.get(sql);
      if (kept !== undefined) return kept;
      const statement = asKyselyStatement(database.prepare(sql));
      const oldest = statements.keys().next();
      if (statements.size >= capacity && oldest.done !== true) statements.delete(oldest.value);
      statements.set(sql, statement);
      return statement;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}

/**
 * Kysely was written for better-sqlite3, which takes the parameters as one array and knows `reader`. node:sqlite
 * takes an array for named parameters, and without `reader` every SELECT returns nothing.
 */
function asKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/** Checked here, because node:sqlite's own message does not say which parameter it could not bind. */
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value, index) => {
    if (isBindable(value)) return value;
    throw new TypeError(
      `Parameter ${index + 1} is ${typeof value}. SQLite takes strings, numbers, bigints and null.`,
    );
  });
}

function isBindable(value: unknown): value is SQLInputValue {
  return value === null || ['string', 'number', 'bigint'].includes(typeof value);
}
