import { clockNames } from '../clockRule.ts';
import type { ProcedureProfile } from '../profile.ts';
import { clockEntry } from './clockEntry.ts';
import { sourceWords } from './entryWords.ts';
import { meetingSections } from './meetingSections.ts';
import { recordSections } from './recordSections.ts';
import type { ReadSection } from './section.ts';

/** The whole of a procedure in the order a practitioner looks for things: meetings, chairs, deadlines, people, papers. */
export function readProcedure(profile: ProcedureProfile): readonly ReadSection[] {
  const [meetings, chairs, ...others] = meetingSections(profile);
  return [
    ...(meetings ? [meetings] : []),
    ...(chairs ? [chairs] : []),
    {
      heading: 'When things are due',
      entries: [
        ...profile.clocks.map(clockEntry),
        ...clockNames.flatMap((name) => {
          const note = profile.silentClocks[name];
          return note === undefined ? [] : [{ title: name, lines: [note], silent: true as const }];
        }),
      ],
    },
    ...others,
    ...recordSections(profile),
    {
      heading: 'Who does what',
      entries: profile.roles.map(({ id, title, does, source }) => ({
        id,
        title,
        lines: [does],
        source: sourceWords(source),
      })),
    },
    {
      heading: 'Words',
      entries: profile.terms.map(({ id, term, means, source }) => ({
        id,
        title: term,
        lines: [means],
        source: sourceWords(source),
      })),
    },
  ].filter(({ entries }) => entries.length > 0);
}
