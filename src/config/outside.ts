import { readFileSync, statSync } from 'node:fs';

/** What settings may name on the disk: looked at once, so that a wrong path is told with all the other problems. */
export interface Outside {
  /** @throws when the file cannot be read. */
  readFile(path: string): string;
  isFolder(path: string): boolean;
}

export const disk: Outside = {
  readFile: (path) => readFileSync(path, 'utf8'),
  isFolder(path) {
    try {
      return statSync(path).isDirectory();
    } catch {
      // Missing, or not ours to look at: the same to the bot.
      return false;
    }
  },
};
