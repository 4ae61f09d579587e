import { fileURLToPath } from 'node:url';
import { Office, type OfficeOptions } from '../support/office.ts';

/** Knowledge of these tests alone: what others change in the starter knowledge does not change them. */
export const knowledgeFolder = fileURLToPath(new URL('knowledge', import.meta.url));

export function openOffice(options: OfficeOptions = {}): Promise<Office> {
  return Office.open({ knowledge: [knowledgeFolder], ...options });
}
