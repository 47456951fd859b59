import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { saveCase } from '../../app/saveCase.ts';
import type { World } from '../../app/world.ts';
import { type AgencyConcern, withConcern, withdrawnConcern } from '../../domain/case/agencyConcern.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { inHeader } from '../../ui/dates.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Row } from '../../ui/layout.tsx';
import { ReasonForm } from '../../ui/ReasonForm.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { meetingName } from './meetingWords.ts';
import { Section } from './Section.tsx';

/**
 * F-CAP-07: what agencies raised after meetings: a task until it is settled or withdrawn. Nothing where
 * nobody has.
 */
export function CaseConcerns(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly meetings: readonly Meeting[];
  readonly reload: () => Promise<void>;
}) {
  const styles = useCaseStyles();
  const { world, file } = props;
  const announce = useAnnounce();
  const [refused, setRefused] = useState<{ readonly of: AgencyConcern; readonly refusal: Refusal } | undefined>();
  const [busy, setBusy] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string | undefined>();
  const list = useRef<HTMLUListElement>(null);
  const concerns = file.concerns ?? [];
  if (concerns.length === 0) return null;
  const today = world.clock.today();
  const set = async (now: AgencyConcern) => {
    if (busy) return;
    setBusy(true);
    const saved = await saveCase(world, file, withConcern(file, now));
    setBusy(false);
    setRefused(saved.ok ? undefined : { of: now, refusal: saved.reason });
    if (!saved.ok) return;
    announce(now.withdrawn ? 'Withdrawn' : 'Recorded');
    if (now.withdrawn) {
      // What had the focus is gone.
      setWithdrawing(undefined);
      list.current?.focus();
    }
    await props.reload();
  };
  const after = (id: string) => {
    const meeting = props.meetings.find((one) => one.id === id);
    return meeting && `After ${meetingName(meeting, profileOf(file.procedure))}, ${inHeader(meeting.time.date)}. `;
  };
  const open = concerns.filter(({ settledOn, withdrawn }) => !settledOn && !withdrawn);
  return (
    <Section title="Concerns of agencies" says={open.length > 0 ? `${open.length} to settle` : 'none to settle'}>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {[...open, ...concerns.filter((one) => !open.includes(one))].map((one) => {
          const { settledOn, ...unsettled } = one;
          const { leadOn, ...unled } = one;
          const { withdrawn } = one;
          if (withdrawn)
            return (
              <li key={one.id} className={styles.line}>
                <div className={styles.whole}>
                  <State name="done" plain>
                    {one.agency}: withdrawn
                  </State>
                  <Text as="p" className={styles.typed}>
                    {withdrawn.why}
                  </Text>
                  <Text as="p" look="small" ink="second">
                    {after(one.meeting)}Withdrawn by {withdrawn.by}, {inHeader(withdrawn.on)}
                  </Text>
                </div>
              </li>
            );
          return (
            <li key={one.id} className={styles.line}>
              <div className={styles.whole}>
                <State name={settledOn ? 'done' : 'to do'} plain>
                  {one.agency}: about {one.about}
                </State>
                <Text as="p" className={styles.typed}>
                  {one.what}
                </Text>
                <Text as="p" look="small" ink="second">
                  {after(one.meeting)}Raised with {one.raisedWith}, {inHeader(one.raisedOn)}
                  {leadOn && `; with the agency’s safeguarding lead, ${inHeader(leadOn)}`}
                  {settledOn && `; settled ${inHeader(settledOn)}`}. Recorded by {one.recordedBy}
                </Text>
                {refused?.of.id === one.id && (
                  <RefusalBar refusal={refused.refusal} again={() => void set(refused.of)} />
                )}
                {withdrawing === one.id ? (
                  <ReasonForm
                    label="Why it is withdrawn"
                    hint="The words of the concern go from this page for good. The reason, your name and the day stay."
                    missing="Write why: it stays on this page."
                    act="Withdraw it"
                    busy={busy}
                    onAct={(why) => void set(withdrawnConcern(one, { by: world.identity.me.name, on: today, why }))}
                    onLeave={() => setWithdrawing(undefined)}
                  />
                ) : (
                  <Row wrap>
                    {!settledOn && (
                      <Button size="small" onClick={() => void set(leadOn ? unled : { ...one, leadOn: today })}>
                        {leadOn ? 'Not with their safeguarding lead' : 'With their safeguarding lead from today'}
                      </Button>
                    )}
                    <Button size="small" onClick={() => void set(settledOn ? unsettled : { ...one, settledOn: today })}>
                      {settledOn ? 'Open again' : 'Settled today'}
                    </Button>
                    <Button size="small" onClick={() => setWithdrawing(one.id)}>
                      Withdraw…
                    </Button>
                  </Row>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
