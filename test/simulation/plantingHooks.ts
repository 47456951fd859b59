import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { type PlantedFault, plantedFaults } from './plantedFaults.ts';

/*
 * Node's module hooks: whatever is imported with `?planted=3`, and whatever that imports of `src`, is a copy of its own,
 * in which the fourth fault is planted. The product as it is stays beside it.
 */
interface Resolved {
  readonly url: string;
}
interface Loaded {
  readonly format: string;
  readonly source?: unknown;
  readonly shortCircuit?: boolean;
}

const planted = /[?&]planted=(\d+)/;
const root = new URL('../../', import.meta.url).href;

export async function resolve(
  specifier: string,
  context: { readonly parentURL?: string },
  next: (specifier: string, context: object) => Promise<Resolved>,
): Promise<Resolved> {
  const found = await next(specifier, context);
  const which = planted.exec(context.parentURL ?? '')?.[1];
  if (which === undefined || !found.url.startsWith(`${root}src/`) || planted.test(found.url)) return found;
  return { ...found, url: `${found.url}?planted=${which}` };
}

export async function load(
  url: string,
  context: object,
  next: (url: string, context: object) => Promise<Loaded>,
): Promise<Loaded> {
  const which = planted.exec(url)?.[1];
  const fault = which === undefined ? undefined : plantedFaults[Number(which)];
  const [path] = url.split('?') as [string];
  if (fault === undefined || path !== root + fault.file) return next(url, context);
  const source = plant(await readFile(fileURLToPath(path), 'utf8'), fault);
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  return {
    format: 'module',
    source: ts.transpileModule(source, { compilerOptions: options }).outputText,
    shortCircuit: true,
  };
}

/** Throws where the text to replace is not there exactly once: the product has changed, and the fault has to follow. */
export function plant(source: string, { name, file, from, to }: PlantedFault): string {
  const parts = source.split(from);
  if (parts.length !== 2)
    throw new Error(`“${name}” cannot be planted: ${file} has its place ${parts.length - 1} times`);
  return parts.join(to);
}
