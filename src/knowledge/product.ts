/** A product and the topics of its support, in the words of its makers: text to recognise a product by. */
export interface Product {
  /** The path of the file relative to its knowledge folder, with forward slashes. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly topics: readonly ProductTopic[];
}

export interface ProductTopic {
  /** A GUID, as it was written; it joins no article and no form. May be empty. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly tags: readonly string[];
}
