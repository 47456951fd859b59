import type { SendView } from '../../app/sendingState.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import type { TimeToSend } from '../../domain/procedure/timeToSend.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dayAndTime } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { isOpenQuestion } from './actsFor.ts';
import { heldUp, type WhereTheyStand } from './sendWords.ts';

/** F-DIS-01: what the clock above cannot say. */
const timeWords = (time: TimeToSend): string =>
  time.is === 'no number'
    ? `By when: no number. ${time.note} The council can set its own in Settings.`
    : `By when: ${time.period}. ${time.note} The procedure says ${time.procedure ?? 'no number'}.`;

/** Counts first: how many have it, and for how many a person is needed. */
export function SendHead(props: {
  readonly signOff: SignOff;
  readonly time: TimeToSend | undefined;
  readonly views: readonly SendView[];
  readonly stand: WhereTheyStand;
  readonly of: number;
  readonly now: Instant;
}) {
  const { signOff, views, stand } = props;
  const { sent, held, stopped } = stand;
  const all = sent > 0 && sent === props.of;
  const questions = views.filter((view) => isOpenQuestion(view, props.now)).length;
  const back = views.filter((view) => view.cameBack && !view.ended).length;
  return (
    <Row apart wrap gap="m">
      <Row wrap gap="l">
        <Row gap="snudge">
          {all && <Mark name="done" />}
          <Text look="section" as="h2">
            {all ? `Minutes sent to ${sent} of ${props.of}` : `${sent} of ${props.of} sent`}
          </Text>
        </Row>
        {questions > 0 && <State name="unknown">{questions} not known</State>}
        {held.length > 0 && <State name="bad">{heldUp(held.length)}</State>}
        {back > 0 && <State name="bad">{back} came back</State>}
        {stopped > 0 && <State name="bad">{stopped} stopped</State>}
      </Row>
      <Text ink="second">
        Version {signOff.version}, signed off {dayAndTime(signOff.at)} by {signOff.by.name}
      </Text>
      {props.time && (
        <Text as="p" look="small" ink="second">
          {timeWords(props.time)}
        </Text>
      )}
    </Row>
  );
}
