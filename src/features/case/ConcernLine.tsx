import { type ReactNode, useState } from 'react';
import type { World } from '../../app/world.ts';
import { type AgencyConcern, isGone, withdrawnConcern } from '../../domain/case/agencyConcern.ts';
import { mayReword } from '../../domain/case/concernWords.ts';
import { dayAndTime, inHeader } from '../../ui/dates.ts';
import { Column } from '../../ui/layout.tsx';
import { ReasonForm } from '../../ui/ReasonForm.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { type ConcernAct, ConcernActs } from './ConcernActs.tsx';
import { ConcernLost } from './ConcernLost.tsx';
import { ConcernAnswers, ConcernWordings } from './ConcernWordings.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { RewordForm } from './RewordForm.tsx';
import { useDraftsGone } from './useDraftsGone.ts';

export type SetConcern = (now: AgencyConcern, said?: string) => Promise<boolean>;

/** One concern: what it is, what became of it, by whom and when, and what can be done about it. */
export function ConcernLine(props: {
  readonly world: World;
  readonly concern: AgencyConcern;
  /** `After Initial meeting, Mon 4 Jan 2027. ` */
  readonly after: string;
  readonly busy: boolean;
  readonly set: SetConcern;
  /** As it stands, where what was saved of it here was not kept. */
  readonly lost?: AgencyConcern;
  readonly onFormEnded: () => void;
  /** What was refused of it. `again` where no form is open to press once more. */
  readonly refused: (again: boolean) => ReactNode;
}) {
  const styles = useCaseStyles();
  const { world, concern, set, lost } = props;
  const [act, setAct] = useState<ConcernAct | undefined>();
  const { withdrawn, removed, settledOn } = concern;
  const gone = isGone(concern);
  const [left, setLeft] = useState<AgencyConcern | undefined>();
  const typed = useDraftsGone(world.device, concern, act);
  const save = async (now: AgencyConcern, said?: string) => {
    if (!(await set(now, said))) return false;
    setAct(undefined);
    props.onFormEnded();
    return true;
  };
  const form = { world, concern, busy: props.busy, save, onLeave: () => setAct(undefined) };
  const state = removed ? 'text removed' : withdrawn ? 'withdrawn' : `about ${concern.about}`;
  return (
    <li className={styles.line}>
      <Column gap="xxs" className={styles.whole}>
        <State name={gone || settledOn ? 'done' : 'to do'} plain>
          <span className={styles.typed}>
            {concern.agency}: {state}
          </span>
        </State>
        {!gone && act !== 'wording' && <ConcernWordings concern={concern} busy={props.busy} set={set} />}
        {withdrawn && withdrawn.why !== '' && (
          <Text as="p" className={styles.typed}>
            {withdrawn.why}
          </Text>
        )}
        <Text as="p" look="small" ink="second" className={styles.typed}>
          {props.after}
          {gone ? goneWords(concern) : whatBecame(concern)}
        </Text>
        <ConcernAnswers world={world} concern={concern} busy={props.busy} set={set} />
        {props.refused(act === undefined)}
        {!gone && act === undefined && (
          <ConcernActs
            concern={concern}
            world={world}
            set={set}
            onAct={setAct}
            mayReword={mayReword(concern, world.identity.me) && !concern.also}
          />
        )}
        {!gone && act === 'answer' && <AnswerForm {...form} />}
        {!gone && act === 'wording' && <RewordForm {...form} />}
        {((lost && lost !== left) || (gone && typed !== '')) && (
          <ConcernLost
            concern={lost ?? concern}
            act={act}
            typed={gone ? typed : ''}
            onLeave={() => {
              setLeft(lost);
              setAct(undefined);
              props.onFormEnded();
            }}
          />
        )}
        {act === 'withdraw' && (
          <ReasonForm
            label="Why it is withdrawn"
            hint="The words of the concern and of its answers go from this page for good. The reason, your name and the day stay. Earlier versions of the case’s file keep the words until a manager removes them: Minutes, As it stood at…"
            missing="Write why: it stays on this page."
            act="Withdraw it"
            busy={props.busy}
            onAct={(why) => {
              const on = world.clock.today();
              void save(withdrawnConcern(concern, { by: world.identity.me.name, on, why }), 'Withdrawn');
            }}
            onLeave={() => setAct(undefined)}
          />
        )}
      </Column>
    </li>
  );
}

const goneWords = ({ withdrawn, removed }: AgencyConcern): string =>
  [
    withdrawn && `Withdrawn by ${withdrawn.by}, ${inHeader(withdrawn.on)}`,
    removed && `Text removed by ${removed.by}, ${inHeader(removed.on)}`,
  ]
    .filter(Boolean)
    .join('. ');

/** Each step with its day; who wrote it down and when, where that is known. */
function whatBecame(concern: AgencyConcern): string {
  const { raisedWith, raisedOn, leadOn, leadNoted, settledOn, settledNoted, recordedBy, recordedAt, worded } = concern;
  const noted = (one: { readonly by: string; readonly at: typeof recordedAt } | undefined) =>
    one ? ` (${one.by}, ${dayAndTime(one.at)})` : '';
  const steps = [
    `Raised with ${raisedWith}, ${inHeader(raisedOn)}`,
    leadOn && `with the agency’s safeguarding lead, ${inHeader(leadOn)}${noted(leadNoted)}`,
    settledOn && `settled ${inHeader(settledOn)}${noted(settledNoted)}`,
  ].filter(Boolean);
  const put = worded ? `, put right by ${worded.by}, ${dayAndTime(worded.at)}` : '';
  return `${steps.join('; ')}. Recorded by ${recordedBy}, ${dayAndTime(recordedAt)}${put}`;
}
