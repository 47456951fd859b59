import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { saveCase } from '../../app/saveCase.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile, Circumstance } from '../../domain/case/caseFile.ts';
import { trueNow, withCircumstance, withEnded, withEndUndone } from '../../domain/case/changedCircumstances.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { inHeader } from '../../ui/dates.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { AddCircumstance } from './AddCircumstance.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { MovedDates } from './form/WhatMoves.tsx';
import { Section } from './Section.tsx';

const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** What is true of the case that rules ask about, since when and who agreed; one more, or one that is so no longer. */
export function CaseCircumstances(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly reload: () => Promise<void>;
}) {
  const styles = useCaseStyles();
  const { world, file, profile, reload } = props;
  const announce = useAnnounce();
  const [doing, setDoing] = useState<'adding' | Circumstance | undefined>();
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  /** The one whose end could not be taken back. */
  const [failed, setFailed] = useState<Circumstance | undefined>();
  const today = world.clock.today();
  const mark = { recordedBy: world.identity.me.name, recordedAt: world.clock.now() };

  const save = async (now: CaseFile, said: string): Promise<Refusal | undefined> => {
    const answer = await saveCase(world, file, now);
    if (!answer.ok) return answer.reason;
    setDoing(undefined);
    announce(said);
    await reload();
    return undefined;
  };
  const end = async (one: Circumstance) =>
    setRefusal(await save(withEnded(file, one, today, mark.recordedBy), `Ended: ${one.name}`));
  const undoEnd = async (one: Circumstance) => {
    setRefusal(undefined);
    const refused = await save(withEndUndone(file, one), `Goes on: ${one.name}`);
    setRefusal(refused);
    setFailed(refused ? one : undefined);
  };
  const now = trueNow(file);
  const ended = file.circumstances.filter(({ until }) => until !== undefined);
  return (
    <Section
      title="What is true of this case"
      act={
        doing !== 'adding' && (
          <Button size="small" onClick={() => setDoing('adding')}>
            Add
          </Button>
        )
      }
    >
      <Column gap="s">
        {doing === 'adding' && (
          <AddCircumstance
            world={world}
            file={file}
            profile={profile}
            onLeave={() => setDoing(undefined)}
            onAdd={(more) => save(withCircumstance(file, { ...more, ...mark }), `Added: ${more.name}`)}
          />
        )}
        <ul className={styles.list}>
          {now.map((one) => (
            <li key={`${one.name} ${one.recordedAt}`} className={styles.line}>
              <Text look="strong">{capital(one.name)}</Text>
              <Text ink="second">{toldOf(one)}</Text>
              {doing === one ? (
                <div className={styles.whole}>
                  <Column gap="s">
                    <MovedDates was={file} now={withEnded(file, one, today, '')} today={today} />
                    {refusal && <RefusalBar refusal={refusal} again={() => void end(one)} />}
                    <Row wrap>
                      <Button size="small" onClick={() => void end(one)}>
                        End from today
                      </Button>
                      <Button size="small" appearance="subtle" onClick={() => setDoing(undefined)}>
                        Leave it
                      </Button>
                    </Row>
                  </Column>
                </div>
              ) : (
                <Button
                  size="small"
                  className={styles.act}
                  aria-label={`End: ${one.name}`}
                  onClick={() => {
                    setRefusal(undefined);
                    setDoing(one);
                  }}
                >
                  End
                </Button>
              )}
            </li>
          ))}
          {now.length === 0 && (
            <li className={styles.line}>
              <Text ink="second">Nothing that changes a rule.</Text>
            </li>
          )}
          {ended.map((one) => (
            <li key={`${one.name} ${one.recordedAt}`} className={styles.line}>
              <Text ink="third">{capital(one.name)}</Text>
              <Text ink="third">
                {toldOf(one)}. Ended {one.until && inHeader(one.until)}, {one.endedBy}
              </Text>
              {!now.some(({ name }) => name === one.name) && (
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.act}
                  aria-label={`Undo the end: ${one.name}`}
                  onClick={() => void undoEnd(one)}
                >
                  Undo
                </Button>
              )}
              {failed === one && refusal && (
                <div className={styles.whole}>
                  <RefusalBar refusal={refusal} again={() => void undoEnd(one)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </Column>
    </Section>
  );
}

const toldOf = ({ since, agreedBy, why, recordedBy }: Circumstance): string => {
  const told = [`Since ${inHeader(since)}`, agreedBy && `agreed by ${agreedBy}`, `recorded by ${recordedBy}`];
  return `${told.filter(Boolean).join(', ')}${why ? `. Why: ${why.replace(/\.$/, '')}` : ''}`;
};
