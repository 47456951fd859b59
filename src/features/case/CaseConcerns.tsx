import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { saveCase } from '../../app/saveCase.ts';
import type { World } from '../../app/world.ts';
import { type AgencyConcern, withConcern } from '../../domain/case/agencyConcern.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { inHeader } from '../../ui/dates.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { Section } from './Section.tsx';

/** F-CAP-07: what agencies raised after meetings: a task until it is settled. Nothing where nobody has. */
export function CaseConcerns(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly reload: () => Promise<void>;
}) {
  const styles = useCaseStyles();
  const { world, file } = props;
  const announce = useAnnounce();
  const [refused, setRefused] = useState<{ readonly of: AgencyConcern; readonly refusal: Refusal } | undefined>();
  const concerns = file.concerns ?? [];
  if (concerns.length === 0) return null;
  const today = world.clock.today();
  const set = async (now: AgencyConcern) => {
    const saved = await saveCase(world, file, withConcern(file, now));
    setRefused(saved.ok ? undefined : { of: now, refusal: saved.reason });
    if (!saved.ok) return;
    announce('Recorded');
    await props.reload();
  };
  const open = concerns.filter(({ settledOn }) => !settledOn);
  return (
    <Section title="Concerns of agencies" says={open.length > 0 ? `${open.length} to settle` : 'settled'}>
      <ul className={styles.list}>
        {[...open, ...concerns.filter(({ settledOn }) => settledOn)].map((one) => {
          const { settledOn, ...unsettled } = one;
          const { leadOn, ...unled } = one;
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
                  Raised with {one.raisedWith}, {inHeader(one.raisedOn)}
                  {leadOn && `; with the agency’s safeguarding lead, ${inHeader(leadOn)}`}
                  {settledOn && `; settled ${inHeader(settledOn)}`}. Recorded by {one.recordedBy}
                </Text>
                {refused?.of.id === one.id && (
                  <RefusalBar refusal={refused.refusal} again={() => void set(refused.of)} />
                )}
                <Row wrap>
                  {!settledOn && (
                    <Button size="small" onClick={() => void set(leadOn ? unled : { ...one, leadOn: today })}>
                      {leadOn ? 'Not with their safeguarding lead' : 'With their safeguarding lead from today'}
                    </Button>
                  )}
                  <Button size="small" onClick={() => void set(settledOn ? unsettled : { ...one, settledOn: today })}>
                    {settledOn ? 'Open again' : 'Settled today'}
                  </Button>
                </Row>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
