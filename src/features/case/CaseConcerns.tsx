import { useRef } from 'react';
import type { World } from '../../app/world.ts';
import { isGone } from '../../domain/case/agencyConcern.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { inHeader } from '../../ui/dates.ts';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { ConcernLine } from './ConcernLine.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { meetingName } from './meetingWords.ts';
import { Section } from './Section.tsx';
import { useConcernSteps } from './useConcernSteps.ts';

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
  const { busy, set, refused, lost } = useConcernSteps(world, file, props.reload);
  const list = useRef<HTMLUListElement>(null);
  const concerns = file.concerns ?? [];
  if (concerns.length === 0) return null;
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
            {...(lost?.id === one.id && { lost })}
            // What had the focus is gone.
            onFormEnded={() => list.current?.focus()}
            refused={(again) =>
              refused?.of === one.id && (
                <RefusalBar refusal={refused.refusal} {...(again && { again: refused.again })} busy={busy} />
              )
            }
          />
        ))}
      </ul>
    </Section>
  );
}
