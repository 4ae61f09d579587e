import type { Inline } from '../rich-text.ts';
import { joined } from './inline-runs.ts';
import { linkInlines } from './link-inlines.ts';

export type Mark = 'strong' | 'emphasis' | 'link';

interface Frame {
  readonly mark: Mark | 'root';
  /** Opened by a tag, which people forget to close, and not by Markdown, which is always balanced. */
  readonly loose: boolean;
  readonly target: string;
  /** A flat frame writes into the list of the frame around it and leaves no mark. */
  readonly flat: boolean;
  readonly children: Inline[];
}

/** Marks inside marks inside marks: past this the words stay and the mark goes, so that no reader recurses far. */
const deepest = 24;

/** Builds a tree of inlines from opening and closing marks, in one pass and without recursion. */
export class MarkStack {
  readonly #frames: Frame[] = [{ mark: 'root', loose: false, target: '', flat: false, children: [] }];

  open(mark: Mark, { loose, target }: { loose: boolean; target: string }): void {
    const around = this.#last.children;
    const flat = this.#frames.length > deepest || this.#frames.some((frame) => frame.mark === mark);
    this.#frames.push({ mark, loose, target, flat, children: flat ? around : [] });
  }

  /** Closes the mark, and any tag that was left open inside it. A tag does not close what Markdown opened. */
  close(mark: Mark, { loose }: { loose: boolean }): void {
    if (loose && !(this.#last.loose && this.#last.mark === mark)) return;
    while (this.#frames.length > 1) {
      const closed = this.#last;
      this.#closeLast();
      if (closed.mark === mark && closed.loose === loose) return;
    }
  }

  add(inlines: readonly Inline[]): void {
    // Not `push(...)`: a link may hold more children than a call may have arguments.
    for (const inline of inlines) this.#last.children.push(inline);
  }

  /** Everything that was added; whatever is still open is closed. */
  finish(): Inline[] {
    while (this.#frames.length > 1) this.#closeLast();
    return joined(this.#last.children);
  }

  get #last(): Frame {
    const last = this.#frames.at(-1);
    if (last === undefined) throw new Error('The root frame is never closed.');
    return last;
  }

  #closeLast(): void {
    const { mark, target, flat, children } = this.#last;
    this.#frames.pop();
    if (flat || mark === 'root') return;
    if (mark === 'link') this.add(linkInlines(target, joined(children)));
    else if (children.length > 0) this.add([{ kind: mark, children: joined(children) }]);
  }
}
