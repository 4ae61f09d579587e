import type { FileFacts } from '../facts.ts';

type Keys = Pick<FileFacts, 'topics' | 'products'>;

/**
 * Joins forms to articles by support topic: a form that shares a product too is the better one, then one that needs
 * no resource, because a chat has none selected.
 */
export function joinForms(forms: readonly FileFacts[]): (article: Keys) => string | undefined {
  const byTopic = new Map<string, FileFacts[]>();
  for (const form of forms) {
    for (const topic of form.topics) {
      const known = byTopic.get(topic);
      if (known) known.push(form);
      else byTopic.set(topic, [form]);
    }
  }
  return (article) => {
    const candidates = new Set(article.topics.flatMap((topic) => byTopic.get(topic) ?? []));
    const [best] = [...candidates].sort(
      (a, b) =>
        Number(shareProduct(b, article)) - Number(shareProduct(a, article)) ||
        Number(a.needsResource) - Number(b.needsResource) ||
        (a.path < b.path ? -1 : 1),
    );
    return best?.path;
  };
}

function shareProduct(form: Keys, article: Keys): boolean {
  return form.products.some((product) => article.products.includes(product));
}
