import { openOffice } from './open-office.ts';

/** A bot on the database that the first argument names; tells its parent where it listens, and stays until it is killed. */
const [database] = process.argv.slice(2);
const office = await openOffice(database === undefined ? {} : { database });
process.send?.(office.url);
process.once('disconnect', () => process.exit());
