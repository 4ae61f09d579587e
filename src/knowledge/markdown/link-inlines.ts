import type { Inline } from '../rich-text.ts';
import { plainText } from '../rich-text.ts';
import { readAddress } from './read-address.ts';

/** A link as its reader can use it. Its words always stay, whatever becomes of its target. */
export function linkInlines(target: string, children: readonly Inline[]): readonly Inline[] {
  const address = readAddress(target);
  switch (address.kind) {
    case 'web':
      return [
        { kind: 'link', url: address.url, children: isBlank(children) ? nameOf(address.url) : children },
      ];
    case 'place':
      return isBlank(children) ? [] : [{ kind: 'place', children }];
    case 'mail':
      return plainText(children).includes(address.address)
        ? children
        : [...children, { kind: 'text', text: ` (${address.address})` }];
    case 'nowhere':
      return children;
  }
}

/** An image that can be fetched, or else its words. */
export function imageInlines(target: string, alt: string): readonly Inline[] {
  const address = readAddress(target);
  return address.kind === 'web' ? [{ kind: 'image', url: address.url, alt }] : [{ kind: 'text', text: alt }];
}

function isBlank(children: readonly Inline[]): boolean {
  return children.every((child) => child.kind !== 'image' && plainText([child]).trim() === '');
}

/** A link without words is named after the last part of its address. */
function nameOf(url: string): Inline[] {
  const parts = url.replace(/[?#].*$/, '').split('/');
  return [{ kind: 'text', text: parts.findLast((part) => part !== '') ?? url }];
}
