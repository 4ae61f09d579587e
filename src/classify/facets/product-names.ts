import { azureParts } from './azure-parts.ts';
import { azureProducts } from './azure-products.ts';
import { identityProducts } from './identity-products.ts';

/** What a product is recognised by. */
export interface ProductMarks {
  /** The path of the file relative to its knowledge folder, with forward slashes. */
  readonly id: string;
  /** Product ids, as in the header. */
  readonly products: readonly string[];
}

/** Each beginning of a path, and each product id, with the product it belongs to. */
const named: ReadonlyMap<string, string> = new Map(
  [identityProducts, azureParts, azureProducts].flatMap((table) =>
    Object.entries(table).flatMap(([name, marks]) => marks.map((mark) => [mark, name] as const)),
  ),
);

/** Folders that hold articles about anything. */
const aboutAnything = new Set(['common-solutions', 'test', 'generic', 'articles', 'knowledge']);

/** What surrounds the name of a product in the name of a folder: "stscopingqstn.sentinel", "portal-generic". */
const aroundNames = /^(?:microsoft|azure|stscopingqstn|problemscopingques)(?=[.\-_])|[.\-_]generic$/g;

/**
 * The products of an article in the words that people know, the closest first: those whose paths begin like the
 * article's ("Password hash sync", and "Azure AD Connect" around it), else those of its product ids, else that of its
 * folder. Empty when the tables have none.
 */
export function tabledProducts({ id, products }: ProductMarks): readonly string[] {
  // Wherever the folder of articles is mounted, the last folder and the file tell the product.
  const path = id.toLowerCase().split('/').slice(-2).join('/');
  const parts = productsAround(path);
  if (parts.length > 0) return parts;
  // The ids stand in the file itself: they say more than where it lies.
  const byNumber = [...new Set(products.flatMap((number) => named.get(number) ?? []))];
  if (byNumber.length > 0) return byNumber;
  const folder = productOfFolder(path.split('/')[0] ?? '');
  return folder === undefined ? [] : [folder];
}

/** "contoso-printers/paper-jam.md" is about "Contoso printers"; undefined for a file that lies in no telling folder. */
export function nameOfFolder(id: string): string | undefined {
  const folder = id.toLowerCase().split('/').slice(0, -1).at(-1);
  if (folder === undefined || aboutAnything.has(folder)) return undefined;
  const name = folder
    .replace(aroundNames, '')
    .replace(/[.\-_]+/g, ' ')
    .trim();
  return /\p{L}/u.test(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : undefined;
}

/** The products whose paths go beyond the folder, the longest first. */
function productsAround(path: string): readonly string[] {
  const names = new Set<string>();
  for (let end = path.length; end > path.indexOf('/') + 1; end -= 1) {
    const name = named.get(path.slice(0, end));
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** "microsoft.compute.common.backup" belongs to "microsoft.compute", where it is not named itself. */
function productOfFolder(folder: string): string | undefined {
  const name = named.get(folder);
  const dot = folder.lastIndexOf('.');
  return name !== undefined || dot < 0 ? name : productOfFolder(folder.slice(0, dot));
}
