/** Names of HTML elements as an author may mention them. Other words in angle brackets are placeholders to be filled in. */
const htmlTags =
  'a|b|blockquote|br|button|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|script|span|strong|style|table|td|th|tr|u|ul';

/** What begins an HTML tag that no backslash stands before. */
export const htmlTag = new RegExp(`(?<!\\\\)<(?=/?(?:${htmlTags})\\b)`, 'gi');
