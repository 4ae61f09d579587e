import { openStore } from '../../src/store/open-store.ts';
import { change, event, opening, turn } from '../contracts/turns.ts';

/** A process of its own that appends `count` events to run r1, looking again whenever another was faster. */
const [url = '', name = '', count = '0'] = process.argv.slice(2);
const store = await openStore(url);
for (let number = 0; number < Number(count);) {
  const last = (await store.runs.find('r1'))?.events.length ?? 0;
  const id = `${name}.${number}`;
  const next = last === 0 ? opening('r1') : change('r1', last, [event(id)]);
  const result = await store.runs.commit(turn(`${id} after ${last}`, [next]));
  if (result === 'committed' && last > 0) number++;
}
await store.close();
