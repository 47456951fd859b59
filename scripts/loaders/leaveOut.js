/**
 * Parts of MSAL that nothing here can reach, because msalSignIn.ts asks for none of them: tokens from the operating
 * system's broker (`allowPlatformBroker`), sign-in that leaves the page, codes that a server fetched, tokens kept in
 * `localStorage`. MSAL names them all in one class, so a bundler cannot know: some 11 KB of gzip. Made after all, each
 * says so at once.
 */
export default function leaveOut(source) {
  const name = /^export \{ (\w+) \};$/m.exec(source)?.[1];
  if (!name || !source.includes(`class ${name} `))
    throw new Error(`MSAL is built in another way now: see scripts/loaders/leaveOut.js (${this.resourcePath})`);
  return `export class ${name} {
  constructor() { throw new Error('${name} is not in this bundle: see scripts/loaders/leaveOut.js'); }
}`;
}
