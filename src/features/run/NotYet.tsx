import { gateActs } from '../../app/gateActs.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Gate } from '../../domain/procedure/gates.ts';
import { GateRows } from '../../ui/GateRow.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrival } from '../../ui/useArrival.ts';
import { useRunStyles } from './runStyles.ts';
import { WhoseRecord } from './WhoseRecord.tsx';

/** F-SCH-07: the procedure holds no meeting without these. Recorded here, the agenda opens. */
export function NotYet(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly authority: string;
  readonly held: readonly Gate[];
  readonly reload: () => Promise<void>;
}) {
  const styles = useRunStyles();
  const { world, file, held } = props;
  const heading = useArrival(`not yet ${file.reference}`);
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <WhoseRecord file={file} meeting={props.meeting} />
      </header>
      <Column gap="m" className={styles.scroll}>
        <Text as="h2" look="section" target={heading}>
          The meeting may not be held yet
        </Text>
        <Text as="p">
          {props.authority}’s procedure asks for {held.length === 1 ? 'this' : 'these'} first. The agenda opens here
          once {held.length === 1 ? 'it is' : 'they are'} recorded.
        </Text>
        <GateRows
          gates={held}
          today={world.clock.today()}
          acts={{ ...gateActs(world, file.reference), reload: props.reload }}
        />
      </Column>
    </div>
  );
}
