import type { CaseFile } from '../case/caseFile.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { decidedAt } from '../meeting/meetingOutcome.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { nameOf } from './namesInPapers.ts';
import type { Block, Run } from './paper.ts';

/** F-RUN-10: what the meeting decided, in the procedure's words; of several children each by name. */
export function outcomeBlocks(
  file: CaseFile,
  meeting: Meeting,
  record: MeetingRecord,
  profile: ProcedureProfile | undefined,
): readonly Block[] {
  const decided = decidedAt(profile, file, meeting, record);
  if (decided.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'What this meeting decided' },
    ...decided.map(({ of, rule, why }): Block => {
      const whose: readonly Run[] = of === 'case' ? [] : [{ text: `${nameOf(file, of)}: `, strong: true }];
      return {
        kind: 'paragraph',
        runs: [...whose, { text: `${rule.outcome}.` }, ...(why === '' ? [] : [{ text: ` ${why}` }])],
      };
    }),
  ];
}

/** How each person or agency leaves the plan, where the next meeting is to be the last. */
export function exitBlocks(file: CaseFile, { closeNext, exitStrategies }: MeetingRecord): readonly Block[] {
  const said = [...exitStrategies].flatMap(([id, { versions }]) =>
    versions
      .filter(({ value }) => value.trim() !== '')
      .map(({ value }, at): readonly Run[] => [
        { text: `${nameOf(file, id)}${at === 0 ? '' : ', in another wording'}: `, strong: true },
        { text: value },
      ]),
  );
  const last = closeNext?.value === true;
  if (!last && said.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'How each of us leaves the plan' },
    ...(last
      ? [
          {
            kind: 'paragraph' as const,
            runs: [
              {
                text: 'The next meeting is meant to be the last. Everyone brings to it how things go on without them.',
              },
            ],
          },
        ]
      : []),
    ...(said.length === 0 ? [] : [{ kind: 'list' as const, items: said }]),
  ];
}

/** Who chairs and who takes the notes next time, where somebody said so. */
export function nextRoleWords(file: CaseFile, { nextRoles }: Pick<MeetingRecord, 'nextRoles'>): string {
  const said = (['chair', 'note-taker'] as const).flatMap((role) => {
    const who = nextRoles.get(role)?.value?.trim();
    return who ? [`${nameOf(file, who)} ${role === 'chair' ? 'chairs' : 'takes the notes'}`] : [];
  });
  return said.length === 0 ? '' : `${said.join(', ')}.`;
}
