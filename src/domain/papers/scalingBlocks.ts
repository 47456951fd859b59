import type { CaseFile } from '../case/caseFile.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { scalingWords } from '../procedure/scalingWords.ts';
import { nameAndRole } from './namesInPapers.ts';
import type { Block } from './paper.ts';

/** What each person said from 0 to 10, with what the ends stand for: a number alone can be read either way round. */
export function scalingBlocks(
  file: CaseFile,
  { scaling }: Pick<MeetingRecord, 'scaling'>,
  profile: Pick<ProcedureProfile, 'scaling'> | undefined,
): readonly Block[] {
  const said = [...scaling].filter(([, { value }]) => value !== null);
  if (said.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'On a scale from 0 to 10' },
    ...(profile ? scalingWords(profile).ends : []).map((text): Block => ({ kind: 'paragraph', runs: [{ text }] })),
    {
      kind: 'list',
      items: said.map(([id, { value }]) => [
        { text: `${nameAndRole(file, id)}: `, strong: true },
        { text: String(value) },
      ]),
    },
  ];
}
