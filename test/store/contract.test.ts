import { storeContract } from '../contracts/store.contract.ts';
import { newFileUrl, opensStore } from './opened-stores.ts';

storeContract('SQLite in memory', () => opensStore('file::memory:'));
storeContract('SQLite in a file', () => opensStore(newFileUrl()));
