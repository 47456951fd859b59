import { useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { saveCase } from '../../app/saveCase.ts';
import type { World } from '../../app/world.ts';
import { type AgencyConcern, isGone, withConcern } from '../../domain/case/agencyConcern.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { inHeader } from '../../ui/dates.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { ConcernLine } from './ConcernLine.tsx';
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
  const list = useRef<HTMLUListElement>(null);
  const concerns = file.concerns ?? [];
  if (concerns.length === 0) return null;
  /** Whether it is saved. */
  const set = async (now: AgencyConcern, said = 'Recorded'): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const saved = await saveCase(world, file, withConcern(file, now));
    setBusy(false);
    setRefused(saved.ok ? undefined : { of: now, refusal: saved.reason });
    if (!saved.ok) return false;
    announce([said, ...saved.value.differed].join('. '));
    await props.reload();
    return true;
  };
  const after = (id: string) => {
    const meeting = props.meetings.find((one) => one.id === id);
    return meeting ? `After ${meetingName(meeting, profileOf(file.procedure))}, ${inHeader(meeting.time.date)}. ` : '';
  };
  const open = concerns.filter((one) => !one.settledOn && !isGone(one));
  return (
    <Section title="Concerns of agencies" says={open.length > 0 ? `${open.length} to settle` : 'none to settle'}>
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {[...open, ...concerns.filter((one) => !open.includes(one))].map((one) => (
          <ConcernLine
            key={one.id}
            world={world}
            concern={one}
            after={after(one.meeting)}
            busy={busy}
            set={set}
            // What had the focus is gone.
            onFormEnded={() => list.current?.focus()}
            refused={(again) =>
              refused?.of.id === one.id && (
                <RefusalBar
                  refusal={refused.refusal}
                  {...(again && { again: () => void set(refused.of) })}
                  busy={busy}
                />
              )
            }
          />
        ))}
      </ul>
    </Section>
  );
}
