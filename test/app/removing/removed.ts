import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import type { KillHarness } from '../kill/killable.ts';

export const mark = 'Removed by Petra Lanternfield on Tuesday 5 January 2027';

interface Kept {
  readonly name: string;
  readonly versions: readonly { readonly id: string; readonly base64: string }[];
}

/** Paths of files, earlier versions too, in which the words still stand. */
export async function whereIs({ tenant }: KillHarness, words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, versions } of filesIn(tenant.save())) {
    for (const { id, base64 } of versions) {
      const bytes = Buffer.from(base64, 'base64');
      const text = name.endsWith('.docx') ? await docxWriter.textOf(bytes) : bytes.toString('utf8');
      if (text.includes(words)) found.push(`${name} ${id}`);
    }
  }
  return found;
}

function filesIn(value: unknown): readonly Kept[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, versions } = value as Partial<Kept>;
  if (typeof name === 'string' && Array.isArray(versions)) return [{ name, versions }];
  return Object.values(value).flatMap(filesIn);
}
