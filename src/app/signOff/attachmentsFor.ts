import { keptApartFrom } from '../../domain/case/areApart.ts';
import type { CaseFile, Person } from '../../domain/case/caseFile.ts';
import type { KeptPaper } from '../ports/caseFolder.ts';
import type { MailAttachment } from '../ports/mailbox.ts';
import type { KeptPapers } from './papersFor.ts';

/**
 * The papers that go to this person, as PDF where `pdfs` has them by the names of their Word files. A version of their own travels under the same names as everyone's: nothing about
 * the message says that there is another. `stops`, in words, where the version they may see was never made.
 */
export function attachmentsFor(
  kept: KeptPapers,
  file: Pick<CaseFile, 'people'>,
  person: Person,
  pdfs?: ReadonlyMap<string, KeptPaper>,
): { readonly attachments: readonly MailAttachment[]; readonly stops?: string } {
  const asItGoes = (paper: KeptPaper): KeptPaper => pdfs?.get(paper.name) ?? paper;
  const everyone = kept.everyone.map(asItGoes).map(({ name, bytes }) => ({ name, bytes }));
  const apart = keptApartFrom(file, person.id);
  const own = kept.apart.get(person.id);
  const without = kept.without.get(person.id) ?? [];
  // A flag taken away since leaves them with what was signed for them; one that came since may be missing there.
  if (own && apart.every(({ id }) => without.includes(id)))
    return { attachments: own.map((paper, at) => ({ name: everyone[at]?.name ?? '', bytes: asItGoes(paper).bytes })) };
  if (apart.length === 0) return { attachments: everyone };
  const from = apart.map(({ name }) => name).join(' and ');
  return {
    attachments: [],
    stops: `${person.name} is kept apart from ${from}, and no version without them was signed off. Open the minutes again, put right what names them, and sign off anew.`,
  };
}
