/**
 * Characters that XML 1.0 cannot hold, and that pasted text brings now and then, would make Word refuse the whole file.
 * Each becomes the replacement character, so that it is seen that something stood there.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export const inXml = (text: string): string => text.replace(notXml, '\uFFFD');
