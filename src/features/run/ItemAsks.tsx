import { Button } from '@fluentui/react-components';
import { askedForCamera } from '../../domain/meeting/askedForCamera.ts';
import { isFamilyAway } from '../../domain/meeting/familyAway.ts';
import { inWords } from '../../domain/papers/namesInPapers.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { DiscussionOrder } from './AgendaOrder.tsx';
import { EveryonesViews } from './EveryonesViews.tsx';
import { ExitStrategies } from './ExitStrategies.tsx';
import { ChildrenHeard, ParentsHeard } from './Heard.tsx';
import { Mapping } from './Mapping.tsx';
import { NewActions } from './NewActions.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { NextRoles } from './NextRoles.tsx';
import { Outcome } from './Outcome.tsx';
import { carriedActions, isChair, type Panel } from './panel.ts';
import type { Place } from './RunHeader.tsx';
import { useRunStyles } from './runStyles.ts';
import { Scaling } from './Scaling.tsx';
import { SinceLastTime } from './SinceLastTime.tsx';
import { WrittenUpdates } from './WrittenUpdates.tsx';

/** What an item leaves in the record besides notes. */
export function ItemAsks(props: {
  readonly panel: Panel;
  readonly item: AgendaItem;
  readonly onPlace: (place: Place) => void;
}) {
  const styles = useRunStyles();
  const { panel, item, onPlace } = props;
  const asks = (capture: AgendaItem['captures'][number]) => item.captures.includes(capture);
  const { file, meeting, view } = panel;
  const asked = askedForCamera(file, meeting, view.record);
  const plan = asks('statements') || asks('plan');
  const review = asks('plan') && carriedActions(panel).length > 0;
  return (
    <div className={styles.section}>
      {asks('attendance') && (
        <Row wrap>
          <Button size="small" onClick={() => onPlace('here')}>
            Record who is here
          </Button>
          {panel.notAdded.some(({ kind }) => kind === 'guest' || kind === 'time') && (
            <State name="waiting" look="small">
              Something there is not added
            </State>
          )}
        </Row>
      )}
      {asks('family absent') && (
        <Row wrap>
          {view.record.familyAbsent?.value && <State name="done">Decided</State>}
          <Button size="small" onClick={() => onPlace('here')}>
            {isFamilyAway(file, meeting, view.record) ? 'Decide under Who is here' : 'Record who is here'}
          </Button>
        </Row>
      )}
      {asks('cameras') && meeting.mode === 'teams' && (
        <Text as="p">
          {asked.length === 0
            ? 'No professional is recorded as here on Teams yet.'
            : `Here on Teams: ${inWords(asked.map(({ name }) => name))}.`}{' '}
          The family are not asked.
        </Text>
      )}
      {plan && (
        <Row wrap>
          <Button size="small" onClick={() => onPlace('plan')}>
            {review ? 'Statements and plan' : 'Open the plan'}
          </Button>
          {panel.notAdded.some((each) => each.plan) && (
            <State name="waiting" look="small">
              Something there is not added
            </State>
          )}
        </Row>
      )}
      {review && (
        <>
          <SinceLastTime panel={panel} />
          <NewActions panel={panel} />
        </>
      )}
      {asks('discussion order') && isChair(panel) && <DiscussionOrder panel={panel} />}
      {asks('worries and working well') && <Mapping panel={panel} item={item} />}
      {asks('child’s voice') && <ChildrenHeard panel={panel} />}
      {asks('parents’ voice') && <ParentsHeard panel={panel} />}
      {asks('everyone’s views') && <EveryonesViews panel={panel} />}
      {asks('written updates') && <WrittenUpdates panel={panel} />}
      {asks('scaling') && <Scaling panel={panel} />}
      {asks('outcome') && <Outcome panel={panel} />}
      {asks('exit strategies') && <ExitStrategies panel={panel} />}
      {asks('next meeting') && <NextMeeting panel={panel} />}
      {asks('next meeting') && <NextRoles panel={panel} />}
    </div>
  );
}
