import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type FollowedMeeting, type FollowedView, followMeeting } from '../../app/followMeeting.ts';
import type { World } from '../../app/world.ts';
import { hasEnded } from '../../domain/case/heldFacts.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { planShown } from '../../domain/papers/planShown.ts';
import { inHeader, shortTime } from '../../ui/dates.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLive } from '../../ui/useLive.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { LargeBlocks } from './LargeBlocks.tsx';
import { useLargeStyles } from './largeStyles.ts';
import { ShownActions } from './ShownActions.tsx';

type Sources = NonNullable<FollowedView['seen']>;

/** A window to be shared in the call: the plan as it is being agreed, to read and nothing else. */
export function ShowPlan(props: { readonly world: World; readonly reference: string; readonly meeting: MeetingId }) {
  usePageTitle('Plan');
  const { world, reference, meeting } = props;
  const open = useCallback(() => followMeeting(world, reference, meeting), [world, reference, meeting]);
  const view = useLive<FollowedView, FollowedMeeting>(open)?.view;
  if (view?.seen && hasEnded(view.seen.meeting))
    return (
      <Notice
        title="This meeting was not held"
        words="It agreed no plan. Open the meeting that was held in its place."
      />
    );
  if (view?.seen) return <Shown view={view} of={view.seen} />;
  if (view?.refusal)
    return <Notice title="The plan could not be opened" refusal={view.refusal} again={() => location.reload()} />;
  return <Loading what="Opening the plan" />;
}

function Shown({ view, of }: { readonly view: FollowedView; readonly of: Sources }) {
  const styles = useLargeStyles();
  const { file, meeting } = of;
  const plan = useMemo(() => planShown(of), [of]);
  useNews(plan);
  const fixed = meeting.signOff !== undefined && !meeting.reopened;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.whose}>
          {file.children.map(({ initials }) => initials).join(', ')}{' '}
          <span className={styles.reference}>{file.reference}</span>
        </h1>
        <p className={styles.words}>{inHeader(meeting.time.date)}</p>
      </header>
      <main className={styles.body} aria-label="Plan" {...byKeys}>
        <div className={styles.column}>
          <p className={styles.note}>{asOf(view, fixed)}</p>
          {plan ? (
            <>
              <LargeBlocks blocks={plan.statements} />
              <h2 className={styles.section}>What needs to be done</h2>
              <ShownActions actions={plan.actions} />
              <LargeBlocks blocks={plan.changes} />
              <h2 className={styles.section}>When we look at this plan again</h2>
              <p className={styles.words}>{plan.next}</p>
            </>
          ) : (
            <p className={styles.words}>
              What this meeting agreed is in its papers. A later meeting has changed the plan.
            </p>
          )}
          <p className={styles.note}>Each person gets the papers that are theirs after the meeting.</p>
        </div>
      </main>
    </div>
  );
}

/** The one thing that scrolls, and there is nothing in it to press. */
const byKeys = { tabIndex: 0 };

function asOf({ readAt, refusal }: FollowedView, fixed: boolean): string {
  const at = readAt ? shortTime(readAt) : '';
  if (refusal) return `The plan as it stood at ${at}. Nothing newer has come through.`;
  return fixed ? 'The plan as the signed minutes have it.' : `The plan as it stands at ${at}.`;
}

/** Says to screen readers that something is different; what, they read when they want to. */
function useNews(plan: unknown): void {
  const announce = useAnnounce();
  const said = JSON.stringify(plan);
  const last = useRef(said);
  useEffect(() => {
    if (last.current !== said) announce('The plan has changed');
    last.current = said;
  }, [said, announce]);
}
