import { fileURLToPath } from 'node:url';
import { Office, type OfficeOptions } from '../support/office.ts';

/** An article with a scoping form. */
export const knowledgeFolder = fileURLToPath(new URL('knowledge', import.meta.url));

export function openOffice(options: OfficeOptions = {}): Promise<Office> {
  return Office.open({ knowledge: [knowledgeFolder], ...options });
}
