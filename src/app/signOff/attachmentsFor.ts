import { keptApartFrom } from '../../domain/case/areApart.ts';
import type { CaseFile, Person } from '../../domain/case/caseFile.ts';
import type { MailAttachment } from '../ports/mailbox.ts';
import type { KeptPapers } from './papersFor.ts';

/**
 * The papers that go to this person. A version of their own travels under the same names as everyone's: nothing about
 * the message says that there is another. `stops`, in words, where the version they may see was never made.
 */
export function attachmentsFor(
  kept: KeptPapers,
  file: Pick<CaseFile, 'people'>,
  person: Person,
): { readonly attachments: readonly MailAttachment[]; readonly stops?: string } {
  const apart = keptApartFrom(file, person.id);
  const own = kept.apart.get(person.id);
  const without = kept.without.get(person.id) ?? [];
  // A flag taken away since leaves them with what was signed for them; one that came since may be missing there.
  if (own && apart.every(({ id }) => without.includes(id)))
    return { attachments: own.map(({ bytes }, at) => ({ name: kept.everyone[at]?.name ?? '', bytes })) };
  if (apart.length === 0) return { attachments: kept.everyone.map(({ name, bytes }) => ({ name, bytes })) };
  const from = apart.map(({ name }) => name).join(' and ');
  return {
    attachments: [],
    stops: `${person.name} is kept apart from ${from}, and no version without them was signed off. Open the minutes again, put right what names them, and sign off anew.`,
  };
}
