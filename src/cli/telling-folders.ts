import { KnowledgeFolderError } from '../files/knowledge-folder-error.ts';
import { OperatorError } from '../operator-error.ts';
import { printable } from './printable.ts';

/** Does what reads folders. @throws OperatorError for a folder that cannot be read, in this tool's words */
export async function tellingFolders<T>(cwd: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof KnowledgeFolderError)) throw error;
    const message = `The folder "${printable(error.folder)}" ${error.why}. Create it or correct its path; relative paths start at "${printable(cwd)}".`;
    throw new OperatorError(message, { cause: error });
  }
}
