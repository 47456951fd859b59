import type { CaseFile } from '../case/caseFile.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { nameAndRole } from './namesInPapers.ts';
import type { Block } from './paper.ts';

/** What people sent instead of coming, under their name, exactly as it came; and whether it was read out. */
export function updateBlocks(
  file: CaseFile,
  { writtenUpdates, readOut }: Pick<MeetingRecord, 'writtenUpdates' | 'readOut'>,
): readonly Block[] {
  const blocks = [...writtenUpdates].flatMap(([person, { versions }]): readonly Block[] => {
    const said = versions.filter(({ value }) => value.trim() !== '');
    if (said.length === 0) return [];
    const read = readOut.get(person)?.value === true ? ', read out at the meeting' : '';
    return [
      { kind: 'heading', level: 2, text: `${nameAndRole(file, person)}${read}` },
      ...said.map(
        ({ value }, at): Block => ({
          kind: 'paragraph',
          runs: [...(at === 0 ? [] : [{ text: 'Or, in another wording: ', strong: true }]), { text: value }],
        }),
      ),
    ];
  });
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: 'Written updates' }, ...blocks];
}
