import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { setCouncil } from '../../../src/app/setCouncil.ts';
import type { World } from '../../../src/app/world.ts';
import type { TextOf } from '../../../src/domain/meeting/removal.ts';
import { given } from '../../builders/signedIn.ts';
import type { KillHarness } from '../kill/killable.ts';

/** The danger statement that the meeting of these tests wrote, and what is asked to have it out. */
export const words = 'Elfrida may be home alone before school.';
export const texts: readonly TextOf[] = [{ of: 'statement', target: 'danger statement' }];
export const asked = { texts, reason: 'Said of the wrong child.' };

export const mark = 'Removed by Petra Lanternfield on Tuesday 5 January 2027';

/** Somebody else has named them a service manager in the council's settings. */
export async function nameManager(by: Pick<World, 'settings' | 'clock' | 'device' | 'identity'>, who: ScenarioUser) {
  const set = { by: by.identity.me.name, on: by.clock.today() };
  const to = { ...set, id: who.id, name: who.displayName, role: 'service manager' };
  given(await setCouncil(by, { part: 'managers', id: who.id, to }));
}

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

/** Every version of the log's files and of `case.json` that does not have the words, as name and number. */
export function versionsWithout({ tenant }: KillHarness, words: string): ReadonlySet<string> {
  const found = filesIn(tenant.save()).filter(({ name }) => /\.jsonl?$/.test(name));
  const has = (base64: string) => Buffer.from(base64, 'base64').toString('utf8').includes(words);
  return new Set(
    found.flatMap(({ name, versions }) =>
      versions.filter(({ base64 }) => !has(base64)).map(({ id }) => `${name} ${id}`),
    ),
  );
}

function filesIn(value: unknown): readonly Kept[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, versions } = value as Partial<Kept>;
  if (typeof name === 'string' && Array.isArray(versions)) return [{ name, versions }];
  return Object.values(value).flatMap(filesIn);
}
