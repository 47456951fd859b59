import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type OpenedMeeting, openMeeting } from '../../app/openMeeting.ts';
import type { World } from '../../app/world.ts';
import { isNextToArrange } from '../../domain/meeting/attempts.ts';
import type { MeetingId, MeetingKind } from '../../domain/meeting/meeting.ts';
import { meetingParts } from '../../domain/meeting/meetingParts.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Loading } from '../../ui/Loading.tsx';
import { LOW, Row, unseen } from '../../ui/layout.tsx';
import { NoSuchCase, NotThere, type WaysOn } from '../../ui/NotThere.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrival } from '../../ui/useArrival.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { MeetingHead } from './MeetingHead.tsx';
import { type MeetingPlace, type Step, stepNames } from './steps.ts';
import { usePlace } from './usePlace.ts';
import { type Back, WayBack } from './WayBack.tsx';

/** What every step of a meeting is given. */
export interface ShownMeeting {
  readonly opened: OpenedMeeting;
  readonly profile: ProcedureProfile;
  readonly id: MeetingId;
  readonly kind: MeetingKind;
  readonly number: number;
  /** Reads the case and the meeting again. */
  readonly reload: () => Promise<void>;
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    [LOW]: { display: 'block', overflowY: 'auto' },
  },
  body: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // What the keyboard reaches comes to rest above a foot that stays in sight.
    '&:has([data-sticky-foot])': { scrollPaddingBottom: '96px' },
    [LOW]: { overflowY: 'visible' },
  },
  fixed: { overflowY: 'hidden', display: 'flex', flexDirection: 'column', [LOW]: { overflowY: 'visible' } },
  unseen,
  notice: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`, display: 'grid', gap: '12px' },
});

/** One meeting, five steps: who and when at the top, the clock beside it, and the step that `children` shows. */
export function MeetingShell(props: {
  readonly world: World;
  readonly reference: string;
  readonly meetingId: MeetingId;
  readonly step: MeetingPlace;
  readonly go: (step: Step) => void;
  /** To where one came from; absent where there is no such place. */
  readonly back?: Back;
  /** To the case, and on from an address that leads to nothing; absent where there is only this meeting. */
  readonly ways?: WaysOn;
  readonly children: (shown: ShownMeeting, place: MeetingPlace, go: (step: Step) => void) => ReactNode;
}) {
  const styles = useStyles();
  const { world, reference, meetingId: id, ways } = props;
  const loaded = useLoad(`${reference}/${id}`, () => openMeeting(world, reference, id));
  const opened = loaded.value;
  const { place: step, go } = usePlace(props, opened?.meeting?.value, world.clock.now());
  usePageTitle(stepNames[step]);
  const parts = opened && partsOf(reference, id, opened);
  const profile = opened && profileOf(opened.file.value.procedure);

  const again = () => void loaded.again();
  const heading = useArrival(`${id}/${step}`, Boolean(opened && parts && profile));

  if (!opened || !parts || !profile)
    return (
      <main className={styles.notice}>
        {props.back && <WayBack back={props.back} />}
        {loaded.refusal?.kind === 'not found' && ways ? (
          <NoSuchCase reference={reference} ways={ways} again={again} />
        ) : (
          loaded.refusal && <RefusalBar refusal={loaded.refusal} again={again} />
        )}
        {loaded.loading && <Loading what={`Opening ${reference}`} />}
        {opened && !parts && ways && (
          <NotThere
            title={`No such meeting in ${reference}`}
            words="The link may be mistyped. Open the meeting from its case, or from Today."
            ways={ways}
            reference={reference}
            again={again}
          />
        )}
        {opened && !(parts ? profile : ways) && (
          <Text as="p">This link leads to no meeting that CIN Meetings knows. Open it again from Today.</Text>
        )}
      </main>
    );

  const shown: ShownMeeting = { opened, profile, id, ...parts, reload: loaded.again };
  const running =
    step === 'run' && opened.meeting?.value.stage !== 'cancelled' && opened.meeting?.value.stage !== 'not held';
  const arranged = opened.meeting !== undefined && opened.meeting.value.stage !== 'planned';
  return (
    <div className={styles.page}>
      <MeetingHead
        world={world}
        shown={shown}
        step={step}
        go={go}
        {...(props.back && { back: props.back })}
        {...(ways && { caseHref: ways.caseHref(reference) })}
      />
      {loaded.refusal && <RefusalBar refusal={loaded.refusal} again={again} />}
      <main
        aria-label={stepNames[step]}
        {...(!(running && arranged) && { tabIndex: 0 })}
        className={mergeClasses(styles.body, running && arranged && styles.fixed)}
      >
        <Text as="h2" className={styles.unseen} target={heading}>
          {stepNames[step]}
        </Text>
        {arranged || step === 'arrange' ? (
          props.children(shown, step, go)
        ) : (
          <div className={styles.notice}>
            <Text as="p">This meeting is not arranged yet. Arrange it first: the other steps follow from it.</Text>
            <Row>
              <Button appearance="primary" onClick={() => go('arrange')}>
                Arrange
              </Button>
            </Row>
          </div>
        )}
      </main>
    </div>
  );
}

/** Undefined for an id that names neither a meeting of this case nor the next one to arrange. */
function partsOf(reference: string, id: MeetingId, { meeting, others }: OpenedMeeting) {
  const parts = meetingParts(reference, id);
  return parts && (meeting || isNextToArrange(others, parts.kind, parts.number)) ? parts : undefined;
}
