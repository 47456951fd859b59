import { readersApart, tracesIn } from '../papers/tracesIn.ts';
import { profileOf } from '../procedure/inForce.ts';
import { paperRecipients } from '../procedure/recipients.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import { saidAtMeeting } from './saidAtMeeting.ts';

/**
 * Nobody's papers may name somebody they are kept apart from (F-DIS-03). Rows, voices and actions are left out of them
 * by themselves; what was typed about the other has to be put right by whoever knows what can be said.
 */
export function apartChecks({ file, meeting, record, agenda }: MinutesChecked): Partial<MinutesChecks> {
  const readers = readersApart({ file, meeting, record });
  if (readers.length === 0) return {};
  const profile = profileOf(file.procedure);
  const presence = new Map([...record.presence].map(([id, { value }]) => [id, value]));
  const said = saidAtMeeting(file, meeting, record);
  // As when they are sent: whoever is left out here would be sent to all the same, and stick there.
  const due = new Set(
    profile && paperRecipients(profile, file, meeting, presence, said).map(({ person }) => person.id),
  );
  const found = readers.map((reader) => ({ reader, traces: tracesIn({ file, meeting, record }, agenda, reader) }));
  const named = (isDue: boolean) =>
    found.filter(({ reader }) => due.has(reader.id) === isDue).flatMap(({ traces }) => traces);
  return {
    stops: named(true).map(
      ({ id, reader, names, where, text, found, item }): Check => ({
        id: `apart ${id}`,
        words: `The papers for ${reader.name} would name ${names.name} at ${where}`,
        detail: `“${found}” tells of them in “${text}” Say it without them, or give what they said to their own voice: that is left out of these papers.`,
        ...(item && { item }),
      }),
    ),
    inOrder: found
      .filter(({ reader, traces }) => due.has(reader.id) && traces.length === 0)
      .map(({ reader }) => ({
        id: `apart ${reader.id}`,
        words: `The papers for ${reader.name} are a version of their own and name nobody they are kept apart from`,
        detail: 'Nicknames and places are not known here: read it through.',
      })),
  };
}
