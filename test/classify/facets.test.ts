import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { facetsOf, type Described } from '../../src/classify/facets/facets.ts';
import { kinds } from '../../src/classify/facets/kinds.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { baseOfFolders } from '../support/knowledge.ts';

function described(id: string, title = '', products: readonly string[] = []): Described {
  return { id, title, aliases: [], products };
}

test.each<[string, Described, readonly string[]]>([
  ['its folder', described('microsoft.keyvault/access.md'), ['Key Vault']],
  [
    'a folder around its folder',
    described('microsoft.compute.common.cannotconnect/a.md'),
    ['Virtual machines'],
  ],
  [
    'the part of a wide folder, and what is around that',
    described('microsoft.activedirectory/active-directory-aadconnect-sync-phsnotworking.md'),
    ['Password hash sync', 'Azure AD Connect and directory sync'],
  ],
  ['the product ids in the file', described('common-solutions/5a4e.md', '', ['15613']), ['Data Factory']],
  [
    'a folder that no table has',
    described('contoso.printers-second_floor/jam.md'),
    ['Contoso printers second floor'],
  ],
  ['a folder of a provider that no table has', described('microsoft.newthing/a.md'), ['Newthing']],
  ['no folder', described('jam.md'), []],
  ['a folder about anything', described('common-solutions/jam.md'), []],
])('the product is known by %s', (_, article, products) => {
  expect(facetsOf([article]).of(article.id, 'product')).toEqual(products);
});

test('an article takes the product of those that share its product id, where most agree', () => {
  const facets = facetsOf([
    described('common-solutions/new.md', '', ['999']),
    described('common-solutions/mixed.md', '', ['998']),
    ...['a', 'b'].map((name) => described(`microsoft.keyvault/${name}.md`, '', ['999'])),
    described('microsoft.batch/c.md', '', ['999', '998']),
    described('microsoft.search/d.md', '', ['998']),
  ]);
  expect(facets.of('common-solutions/new.md', 'product')).toEqual(['Key Vault']);
  expect(facets.of('common-solutions/mixed.md', 'product')).toEqual([]);
});

test.each([
  ["I can't delete a virtual network", ['deleting', 'connecting']],
  ['Queries are consistently slow', ['slow']],
  ['Cannot sign in with a temporary password', ['access']],
  ['Error 40615', ['error']],
  ['How to configure the portal', ['settings']],
  ['Sync of a password writeback', ['sync', 'access']],
  ['Kerberos', []],
])('%s: %j', (title, expected) => {
  expect(facetsOf([described('a/b.md', title)]).of('a/b.md', 'kind')).toEqual(expected);
});

test.each([
  ['My Linux VM does not start', ['Linux']],
  ['Wi-Fi profiles for iOS and Android', ['iPhone and iPad', 'Android']],
  ['Windows Virtual Desktop host pools', []],
  ['A macro fails', []],
])('%s is about %j', (title, expected) => {
  expect(facetsOf([described('a/b.md', title)]).of('a/b.md', 'platform')).toEqual(expected);
});

test('whatever the articles are called, every value is told apart, and nothing is known of others', () => {
  const article = fc.record({
    id: fc.string(),
    title: fc.string(),
    aliases: fc.array(fc.string(), { maxLength: 2 }),
    products: fc.array(fc.string(), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(article, { selector: ({ id }) => id }), (articles) => {
      const facets = facetsOf(articles);
      for (const { id } of articles) {
        const products = facets.of(id, 'product');
        expect(new Set(products).size).toBe(products.length);
        for (const kind of facets.of(id, 'kind')) expect(kinds).toContain(kind);
      }
      expect(facets.of('never seen', 'product')).toEqual([]);
    }),
  );
});

const corpus = sharedFolder('corpus/articles');

(corpus ? test : test.skip)(
  'the public corpus (shared/corpus): nearly every article has a product, most a kind of trouble',
  async () => {
    const { titles } = await baseOfFolders([corpus ?? '']);
    const facets = facetsOf(titles);
    const share = (facet: 'product' | 'kind') =>
      titles.filter(({ id }) => facets.of(id, facet).length > 0).length / titles.length;
    expect(share('product')).toBeGreaterThan(0.99);
    expect(share('kind')).toBeGreaterThan(0.85);
  },
  120_000,
);
