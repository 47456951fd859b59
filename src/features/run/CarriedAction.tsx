import { useState } from 'react';
import { changeBox, outcomeBox } from '../../app/notAdded.ts';
import type { ActionText } from '../../domain/meeting/event.ts';
import type { PlanAction } from '../../domain/plan/plan.ts';
import { inHeader } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { ActionForm } from './ActionForm.tsx';
import { CarriedClash } from './CarriedClash.tsx';
import { changeButton, doneButton, focusSoon, sinceTitle } from './focusSoon.ts';
import { HalfChanged } from './HalfChanged.tsx';
import { NeedSaid } from './NeedSaid.tsx';
import { OutcomeButtons } from './OutcomeButtons.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { OutcomeSaid } from './OutcomeSaid.tsx';
import { isGoneThrough, leaveDraft, type Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import type { SaidOfAction } from './useOutcomes.ts';

type Asking = 'day' | 'reason' | 'words' | 'again';

/** One action of the last plan: done, still open or dropped. One press where nothing more has to be said. */
export function CarriedAction(props: {
  readonly panel: Panel;
  /** As the last plan has it. */
  readonly was: PlanAction;
  readonly number: number;
  /** Something was said: on to the next. */
  readonly onSaid: () => void;
}) {
  const styles = useRunStyles();
  const { panel, was, number } = props;
  const [asking, setAsking] = useState<Asking | undefined>(panel.putRight === was.id ? 'words' : undefined);
  const { file, live, meeting, notAdded, outcomes, view } = panel;
  const worded = view.record.actions.find(({ id }) => id === was.id);
  const text = worded?.versions[0]?.value;
  const { what, need, outcome, owner, by }: ActionText = text ?? was;
  const action: PlanAction = {
    id: was.id,
    what,
    ...(need && { need }),
    ...(outcome && { outcome }),
    ...(owner !== undefined && { owner }),
    ...(by !== undefined && { by }),
    state: was.state,
    slippedFrom: was.slippedFrom,
  };
  const register = view.record.outcomes.get(was.id);
  const gone = isGoneThrough(panel, was.id);
  const half = notAdded.find(({ target }) => target === was.id);
  const leave = () => {
    setAsking(undefined);
    focusSoon(gone ? changeButton(was.id) : doneButton(was.id), sinceTitle);
  };
  const say = (said: SaidOfAction) => {
    setAsking(undefined);
    void outcomes.say(said).then(said.outcome ? props.onSaid : leave);
  };
  const stillOpen = () => {
    if (by !== undefined && by >= meeting.time.date) say({ target: was.id, outcome: { is: 'open' } });
    else setAsking('day');
  };
  const clash = register?.over !== undefined || (worded?.versions.length ?? 0) > 1;

  // Two wordings are chosen from first: a form would settle both and show one. What is being typed goes on.
  if (asking === 'words' && (!clash || notAdded.some(({ target, asks }) => target === was.id && asks === undefined)))
    return (
      <li className={styles.entry}>
        <ActionForm
          panel={panel}
          title={`Action ${number}`}
          box={changeBox(meeting.id, was.id)}
          button="Use this"
          action={action}
          over={worded?.versions.slice(0, 1).map(({ eventId }) => eventId) ?? []}
          onSave={(value, over) => live.add({ type: 'action', target: was.id, value }, over)}
          onLeave={leave}
        />
      </li>
    );
  return (
    <li className={styles.entry}>
      {half && asking === undefined && (
        <HalfChanged
          onGoOn={() => setAsking(half.asks ?? 'words')}
          onLeave={() => leaveDraft(panel, (half.asks ? outcomeBox : changeBox)(meeting.id, was.id))}
          then={[doneButton(was.id), changeButton(was.id), sinceTitle]}
        />
      )}
      <Text as="p" className={styles.spoken}>
        {number}. {what}
      </Text>
      <NeedSaid action={action} />
      <Row apart wrap gap="xs">
        <Text look="small" ink="second">
          {file.people.find(({ id }) => id === owner)?.name ?? 'Nobody yet'}
        </Text>
        <Text look="smallStrong">{by ? inHeader(by) : 'No date yet'}</Text>
      </Row>
      {was.slippedFrom.length > 0 && (
        <Text look="small" ink="soon">
          Moved before: was {inHeader(was.slippedFrom[0]!)}
        </Text>
      )}
      {clash ? (
        <CarriedClash panel={panel} id={was.id} {...(register && { register })} {...(worded && { worded })} />
      ) : asking === 'day' || asking === 'reason' ? (
        <OutcomeForm panel={panel} action={action} asks={asking} onSay={say} onLeave={leave} />
      ) : gone && asking !== 'again' ? (
        <OutcomeSaid
          panel={panel}
          was={was}
          now={action}
          onAgain={() => {
            setAsking('again');
            focusSoon(doneButton(was.id));
          }}
          onDay={() => setAsking('day')}
        />
      ) : (
        <OutcomeButtons
          action={action}
          again={asking === 'again'}
          onDone={() => say({ target: was.id, outcome: { is: 'done' } })}
          onStillOpen={stillOpen}
          onDropped={() => setAsking('reason')}
          onWords={() => setAsking('words')}
          onNothing={() => say({ target: was.id, outcome: null })}
          onLeave={leave}
        />
      )}
    </li>
  );
}
