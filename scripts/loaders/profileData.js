import { createHash } from 'node:crypto';
import { transform } from '@swc/core';

/**
 * A procedure's profile is data, so the browser gets it as data: a JSON file of its own that is read and never run, of
 * which a council's page needs one. Everywhere else (tests, command line) the profile stays the module it is.
 */
export default async function profileData(source) {
  const { code } = await transform(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const exported = {};
  new Function('exports', 'require', code)(exported, (name) => {
    throw new Error(`A profile is data alone and needs nothing: ${name}`);
  });
  const text = JSON.stringify(exported);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const file = `procedures/${Object.keys(exported).join('-')}.${hash}.json`;
  this.emitFile(file, text);
  // A module that failed once stays failed until the page is opened again, so a passing failure is waited out here.
  return `
async function read(turn) {
  const answer = await fetch(__webpack_public_path__ + ${JSON.stringify(file)}).catch(() => undefined);
  if (answer?.ok) return answer.json();
  if (turn === 3) throw new Error('A procedure could not be fetched');
  await new Promise((later) => setTimeout(later, 500 * turn));
  return read(turn + 1);
}
export const { ${Object.keys(exported).join(', ')} } = await read(1);
`;
}
