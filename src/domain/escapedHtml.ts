const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain words as they stand in the HTML of a mail or an invitation, in an attribute too. */
export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
