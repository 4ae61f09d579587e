import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled code is kept for the next start, which saves a third of a second. It must be asked for before anything else
// is loaded. A folder that cannot be written is no fault: everything is compiled, as at the first start.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));

await import('./bot-process.ts');
