import { expect, test } from '@jest/globals';
import { describeFileError } from '../../src/store/describe-file-error.ts';

test.each<[string, number, RegExp]>([
  ['SQLITE_BUSY', 5, /locked by another program.*Stop the other program/],
  ['SQLITE_READONLY', 8, /cannot be written.*Let the account/],
  ['SQLITE_READONLY_DIRECTORY', 1544, /cannot be written.*Let the account/],
  ['SQLITE_IOERR_FSYNC', 1034, /the disk is full or broken.*Make room/],
  ['SQLITE_CORRUPT', 11, /not a sound SQLite database.*Put a backup/],
  ['SQLITE_FULL', 13, /the disk is full or broken.*Make room/],
  ['SQLITE_CANTOPEN', 14, /cannot be opened.*Give a path to a file/],
  ['SQLITE_NOTADB', 26, /not a sound SQLite database.*Put a backup/],
])('%s is explained, with its cure', (_, errcode, message) => {
  const cause = Object.assign(new Error('as SQLite says it'), { errcode });
  const error = describeFileError('/data/firstline.db', cause);
  expect(error).toMatchObject({ name: 'StoreError', code: 'file', cause });
  expect(error.message).toMatch(/^DATABASE_URL names \/data\/firstline.db, which /);
  expect(error.message).toMatch(message);
});

test('an error that is not in the table is passed on in its own words', () => {
  const error = describeFileError('/data/firstline.db', new Error('table runs already exists'));
  expect(error.message).toMatch(/could not be opened.*table runs already exists.*Name another file/);
});
