import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { type LiveRecord, openLiveRecord, type RecordView } from '../../app/liveRecord.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Row } from '../../ui/layout.tsx';
import { useLive } from '../../ui/useLive.ts';
import { AgendaInCall } from './AgendaInCall.tsx';
import { Gates } from './Gates.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';
import { Support } from './Support.tsx';
import { useAsking } from './useAsking.ts';
import { useReplies } from './useReplies.ts';
import { Views } from './Views.tsx';
import { WhoIsAsked } from './WhoIsAsked.tsx';

/** Before the meeting: who comes and what they sent instead, what the procedure wants done first, and the way in. */
export function Prepare(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly meeting: Meeting;
  readonly reload: () => Promise<void>;
  readonly next: () => void;
}) {
  const styles = usePrepareStyles();
  const { world, file, profile, meeting, reload } = props;
  const replies = useReplies(world, file, meeting);
  const asking = useAsking(replies.again);
  const { reference } = file;
  const { id } = meeting;
  const open = useCallback(() => openLiveRecord(world, reference, id), [world, reference, id]);
  const record = useLive<RecordView, LiveRecord>(open);
  const of: Prepared = {
    world,
    file,
    profile,
    meeting,
    replies,
    asking,
    reload,
    ...(record && { record }),
    open: meeting.stage === 'booked',
  };
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <WhoIsAsked of={of} />
      </div>
      <div className={styles.aside}>
        <Gates of={of} />
        <Support of={of} />
        <Views of={of} />
        {meeting.mode === 'teams' && <AgendaInCall world={world} file={props.file} meeting={meeting} reload={reload} />}
        <Row>
          <Button appearance="primary" onClick={props.next}>
            Open {profile.words.agenda}
          </Button>
        </Row>
      </div>
    </div>
  );
}
