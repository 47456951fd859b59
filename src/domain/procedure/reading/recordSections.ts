import { isSilent } from '../holds.ts';
import type { ProcedureProfile } from '../profile.ts';
import { conditionWords, entriesOf, linesOf, silentEntry, sourceWords } from './entryWords.ts';
import type { ReadSection } from './section.ts';

/** Consent, absence, papers, approval, signatures, the case system, ending, what changes the rules, and what managers watch. */
export function recordSections(profile: ProcedureProfile): readonly ReadSection[] {
  const { ratification, writtenUpdate, scaling } = profile;
  return [
    {
      heading: 'Consent',
      entries: entriesOf(profile.consent, 'Consent', ({ id, from, asks, ifRefused, source }) => ({
        id,
        title: asks,
        lines: linesOf(`Asked of: ${from.join(', ')}.`, ...ifRefused.map((step) => `If it is not given: ${step}`)),
        source: sourceWords(source),
      })),
    },
    {
      heading: 'Who cannot come',
      entries: [
        isSilent(writtenUpdate)
          ? silentEntry('Written update', writtenUpdate)
          : {
              ...(writtenUpdate.id && { id: writtenUpdate.id }),
              title: 'Written update',
              lines: linesOf(
                `Agencies are asked: ${writtenUpdate.agencies.join('; ')}.`,
                `Family members are asked: ${writtenUpdate.family.join('; ')}.`,
                writtenUpdate.note,
              ),
              source: sourceWords(writtenUpdate.source),
            },
        ...entriesOf(profile.absence, 'Absence', ({ id, who, choices, note, source }) => ({
          id,
          title: `When ${who} does not come`,
          lines: [...choices, note],
          source: sourceWords(source),
        })),
      ],
    },
    {
      heading: 'Papers and who gets them',
      entries: profile.papers.map(({ id, paper, kinds, when, to, clocks, source, assumed }) => ({
        id,
        title: paper,
        lines: linesOf(
          kinds && `After: ${kinds.join(', ')}.`,
          isSilent(to) ? to.note : `To: ${to.join(', ')}.`,
          clocks.length > 0 ? `By: ${clocks.join(', ')}.` : 'No number is given.',
          conditionWords(when),
        ),
        source: sourceWords(source),
        ...(assumed && { assumed }),
      })),
    },
    {
      heading: 'Before papers leave',
      entries: [
        isSilent(ratification)
          ? silentEntry('Approval', ratification)
          : {
              id: ratification.id,
              title: `${ratification.who} ratifies the record`,
              lines: ['Nothing is sent before.', ratification.ifChaired],
              source: sourceWords(ratification.source),
            },
        ...entriesOf(profile.signatures, 'Signatures', ({ id, of, who, kinds, when, source }) => ({
          id,
          title: `${who} signs the ${of}`,
          lines: linesOf(`After: ${kinds.join(', ')}. Nothing waits for it.`, conditionWords(when)),
          source: sourceWords(source),
        })),
      ],
    },
    {
      heading: 'What the record holds',
      entries: profile.contents.map(({ id, holds, kinds, when, source }) => ({
        id,
        title: holds,
        lines: linesOf(kinds && `Of: ${kinds.join(', ')}.`, conditionWords(when)),
        source: sourceWords(source),
      })),
    },
    {
      heading: 'Case system',
      entries: entriesOf(profile.caseSystem, 'Case system', ({ id, what, step, clock, source }) => ({
        id,
        title: what,
        lines: linesOf(step, clock && `By: ${clock}.`),
        source: sourceWords(source),
      })),
    },
    {
      heading: 'Scaling',
      entries: [
        isSilent(scaling)
          ? silentEntry('Scaling', scaling)
          : {
              id: scaling.id,
              title: 'From 0 to 10',
              lines: [
                `0: ${typeof scaling.zero === 'string' ? scaling.zero : scaling.zero.note}`,
                `10: ${typeof scaling.ten === 'string' ? scaling.ten : scaling.ten.note}`,
              ],
              source: sourceWords(scaling.source),
              ...(scaling.assumed && { assumed: true as const }),
            },
      ],
    },
    {
      heading: 'Before a plan ends',
      entries: profile.closure.map(({ id, rule, when, source }) => ({
        id,
        title: rule,
        lines: linesOf(conditionWords(when)),
        source: sourceWords(source),
      })),
    },
    {
      heading: 'What changes the rules',
      entries: profile.variants.map(({ id, with: circumstance, effect, rules, agreedBy, source }) => ({
        id,
        title: circumstance,
        lines: linesOf(
          effect,
          agreedBy && `Agreed by: ${agreedBy}.`,
          rules.length > 0 && `Rules: ${rules.join(', ')}.`,
        ),
        source: sourceWords(source),
      })),
    },
    {
      heading: 'What managers watch',
      entries: entriesOf(profile.oversight, 'Oversight', ({ id, who, watches, clock, source }) => ({
        id,
        title: watches,
        lines: linesOf(`Whose it is: ${who}.`, clock && `Counted by: ${clock}.`),
        source: sourceWords(source),
      })),
    },
    {
      heading: 'Contradictions and gaps',
      entries: profile.contradictions.map(({ id, issue, answer, source }) => ({
        id,
        title: issue,
        lines: [answer],
        source: sourceWords(source),
      })),
    },
  ];
}
