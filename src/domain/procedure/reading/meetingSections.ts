import { type MeetingKind, meetingKinds } from '../../meeting/meeting.ts';
import { isSilent } from '../holds.ts';
import { meetingWords } from '../meetingWords.ts';
import type { ProcedureProfile } from '../profile.ts';
import type { Silent } from '../silent.ts';
import {
  conditionWords,
  confirmedWords,
  entriesOf,
  linesOf,
  oneOutcomeHolds,
  sentence,
  silentEntry,
  sourceWords,
} from './entryWords.ts';
import type { ReadEntry, ReadSection } from './section.ts';

/** What each kind of meeting is called, who chairs it, who is asked, what comes first, its agenda and its outcomes. */
export function meetingSections(profile: ProcedureProfile): readonly ReadSection[] {
  const one = profile.oneOutcome;
  const kinds = meetingKinds.filter((kind) => !isSilent(profile.meetings[kind]));
  const byKind = <Rule>(
    rules: Readonly<Record<MeetingKind, readonly Rule[] | Silent>>,
    entry: (rule: Rule) => ReadEntry,
  ): readonly ReadEntry[] =>
    kinds.flatMap((kind) => {
      const { short } = meetingWords(profile, kind);
      return entriesOf(rules[kind], short, entry).map((each) =>
        each.silent ? each : { ...each, title: `${short}: ${each.title}` },
      );
    });
  return [
    {
      heading: 'Meetings',
      entries: meetingKinds.flatMap((kind) => {
        const rule = profile.meetings[kind];
        return isSilent(rule)
          ? [silentEntry(`No ${kind} meeting`, rule)]
          : [
              {
                title: rule.name,
                lines: [`Agreed next, while the plan goes on: ${meetingWords(profile, rule.next).short}.`],
                source: sourceWords(rule.source),
              },
            ];
      }),
    },
    {
      heading: 'Who chairs',
      entries: byKind(profile.chairs, ({ who, when, standing, note, source, assumed, confirmed }) => ({
        title: typeof who === 'string' ? who : 'whoever leads the plan',
        lines: linesOf(
          standing === 'first choice' ? 'First choice.' : 'Allowed, with a reason.',
          conditionWords(when),
          note,
          confirmedWords(confirmed),
        ),
        source: sourceWords(source),
        ...(assumed && { assumed }),
      })),
    },
    {
      heading: 'Who is asked',
      entries: byKind(profile.invitees, ({ id, place, need, leftEmpty, when, why, source, assumed, confirmed }) => ({
        id,
        title: place,
        lines: linesOf(
          need === 'told' ? 'Told that there is a plan, not invited.' : `${sentence(need)}.`,
          leftEmpty && 'Somebody says why, where nobody is asked.',
          conditionWords(when),
          why,
          confirmedWords(confirmed),
        ),
        source: sourceWords(source),
        ...(assumed && { assumed }),
      })),
    },
    {
      heading: 'What comes first',
      entries: byKind(profile.gates, ({ id, label, when, blocks, before, who, source }) => ({
        id,
        title: label,
        lines: linesOf(
          !blocks && 'Advice: the meeting is not stopped.',
          blocks &&
            (before ? 'Nobody is invited before this is there.' : 'The meeting is not held before this is there.'),
          conditionWords(when),
          `Whose it is: ${who}.`,
        ),
        source: sourceWords(source),
      })),
    },
    {
      heading: 'Agendas',
      entries: kinds.flatMap((kind) =>
        entriesOf(profile.agenda[kind], meetingWords(profile, kind).short, ({ title, when, items, source }) => ({
          title: `${meetingWords(profile, kind).short}: ${title}`,
          lines: linesOf(
            conditionWords(when),
            ...items.map(({ number, title: topic, ask, when: only, assumed, confirmed }) =>
              [`${number}. ${topic}. ${ask}`, conditionWords(only), assumed && '(assumed)', confirmedWords(confirmed)]
                .filter(Boolean)
                .join(' '),
            ),
          ),
          source: sourceWords(source),
        })),
      ),
    },
    {
      heading: 'What a meeting may decide',
      entries: [
        ...byKind(profile.outcomes, ({ id, outcome, tasks, source }) => ({
          id,
          title: outcome,
          lines: tasks,
          source: sourceWords(source),
        })),
        isSilent(one)
          ? silentEntry('Exactly one of them', one)
          : {
              id: one.id,
              title: `Exactly one of them: ${one.kinds.map((kind) => meetingWords(profile, kind).short).join(', ')}`,
              lines: linesOf(oneOutcomeHolds, confirmedWords(one.confirmed)),
              source: sourceWords(one.source),
              ...(one.assumed && { assumed: one.assumed }),
            },
      ],
    },
  ];
}
