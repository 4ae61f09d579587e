import type { Article } from './article.ts';
import { bindChecks } from './checks/bind-checks.ts';
import { contentHash } from './content-hash.ts';
import type { Diagnostic } from './diagnostic.ts';
import { inFile } from './finding.ts';
import { readHeader, type Header } from './header/read-header.ts';
import { readIds } from './header/read-ids.ts';
