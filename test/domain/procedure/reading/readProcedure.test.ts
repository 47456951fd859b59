import { expect, it } from 'vitest';
import { isSilent } from '../../../../src/domain/procedure/holds.ts';
import type { ProcedureProfile } from '../../../../src/domain/procedure/profile.ts';
import { authorities } from '../../../../src/domain/procedure/profiles/index.ts';
import { readProcedure } from '../../../../src/domain/procedure/reading/readProcedure.ts';

const profiles = await Promise.all(authorities.map(({ load }) => load()));

const ids = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, each]) => (key === 'id' && typeof each === 'string' ? [each] : ids(each)));

/** Items of an agenda are read under its pack, by their titles. */
const withoutItems = (profile: ProcedureProfile): object => ({ ...profile, id: undefined, agenda: undefined });

it.each(profiles.map((profile) => [profile.authority, profile] as const))(
  '%s: every rule is read, with its source or the words that the procedure is silent',
  (_, profile) => {
    const entries = readProcedure(profile).flatMap((section) => section.entries);
    const read = new Set(entries.map(({ id }) => id));
    expect([...new Set(ids(withoutItems(profile)))].filter((id) => !read.has(id))).toEqual([]);
    for (const { title, source, silent } of entries) expect([title, Boolean(source) || silent]).toEqual([title, true]);

    const lines = entries.flatMap((entry) => entry.lines).join('\n');
    for (const packs of Object.values(profile.agenda))
      for (const { items } of isSilent(packs) ? [] : packs)
        for (const { title } of items) expect(lines).toContain(title);
  },
);

it('DUD-R04: an owner nobody named and an item nobody asked for are read as assumed', () => {
  const dudley = profiles.find(({ id }) => id === 'dudley') as ProcedureProfile;
  const entries = readProcedure(dudley).flatMap((section) => section.entries);
  const linesOf = (id: string) => entries.find((entry) => entry.id === id)?.lines.join('\n');
  expect(linesOf('DUD-C01')).toContain('Whose it is: Social worker (assumed).');
  expect(linesOf('DUD-C05')).toContain('Whose it is: Social worker.');
  const agenda = entries.find(({ title }) => title === 'Planning meeting: Planning meeting agenda');
  expect(agenda?.lines[0]).toMatch(/^1\. Welcome\. .* \(assumed\)$/);
  expect(agenda?.lines[1]).not.toContain('(assumed)');
});
