import type { CaseFile } from '../case/caseFile.ts';
import type { StatementName } from '../meeting/event.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { inWords, nameAndRole } from './namesInPapers.ts';
import type { Block, Run } from './paper.ts';

const statements = ['danger statement', 'safety goal'] as const satisfies StatementName[];

/** Who agreed with the two statements and who did not, as they said it at the meeting. Nobody asked: nothing is said. */
export function agreementBlocks(file: CaseFile, { agreed }: Pick<MeetingRecord, 'agreed'>): readonly Block[] {
  const items = statements.flatMap((name): readonly (readonly Run[])[] => {
    const those = (value: 'agrees' | 'does not agree') =>
      [...agreed].flatMap(([of, said]) =>
        of.startsWith(`${name}: `) && said.value === value ? [nameAndRole(file, of.slice(name.length + 2))] : [],
      );
    const [yes, no] = [those('agrees'), those('does not agree')];
    if (yes.length + no.length === 0) return [];
    const words = [
      yes.length > 0 && `agreed by ${inWords(yes)}`,
      no.length > 0 && `not agreed by ${inWords(no)}`,
    ].filter(Boolean);
    return [
      [
        { text: `${name === 'danger statement' ? 'Danger statement' : 'Safety goal'}: `, strong: true },
        { text: `${words.join('; ')}.` },
      ],
    ];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Who agrees' },
    { kind: 'list', items },
  ];
}
