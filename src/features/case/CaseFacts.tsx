import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { World } from '../../app/world.ts';
import type { CaseFile, DatedFact, FactCorrection } from '../../domain/case/caseFile.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import { inHeader, inSentence } from '../../ui/dates.ts';
import { factWords } from '../../ui/factWords.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { Section } from './Section.tsx';

const CorrectFact = lazy(() =>
  import(/* webpackChunkName: "case-form" */ './form/CorrectFact.tsx').then((m) => ({ default: m.CorrectFact })),
);

/** The dates that clocks start from, who recorded each, the way to put one right, and what was put right before. */
export function CaseFacts(props: {
  readonly world: World;
  readonly file: CaseFile;
  /** Reads the case again: other dates follow from this one. */
  readonly reload: () => Promise<void>;
}) {
  const styles = useCaseStyles();
  const { world, file } = props;
  const announce = useAnnounce();
  const [open, setOpen] = useState<string | undefined>();
  const list = useRef<HTMLUListElement>(null);
  const facts = [...file.facts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  // What was pressed is gone, and a corrected fact may stand elsewhere in the list: the list itself is where one is.
  const done = (corrected: CaseFile | undefined) => {
    setOpen(undefined);
    list.current?.focus();
    if (!corrected) return;
    announce('Corrected');
    void props.reload();
  };
  return (
    <Section title="Dates that count" says="Every due date starts from one of these">
      <Column gap="s">
        <ul ref={list} tabIndex={-1} className={styles.list}>
          {facts.map((fact) => (
            <li key={keyOf(fact)} className={styles.line}>
              {open === keyOf(fact) ? (
                <div className={styles.whole}>
                  <Suspense fallback={<Loading what="Opening" here />}>
                    <CorrectFact world={world} file={file} fact={fact} onDone={done} />
                  </Suspense>
                </div>
              ) : (
                <>
                  <Text look="strong">{factWords(fact.fact)}</Text>
                  <Text ink="second">
                    {inHeader(fact.on)}, recorded by {fact.recordedBy}
                  </Text>
                  <Button
                    size="small"
                    className={styles.act}
                    aria-label={`Correct: ${factWords(fact.fact)}, ${inSentence(fact.on)}`}
                    onClick={() => setOpen(keyOf(fact))}
                  >
                    Correct
                  </Button>
                </>
              )}
            </li>
          ))}
          {facts.length === 0 && (
            <li className={styles.line}>
              <Text ink="second">None recorded yet.</Text>
            </li>
          )}
        </ul>
        {file.corrections.length > 0 && (
          <Column gap="xs">
            <Text look="strong" as="h3">
              Corrections
            </Text>
            <ul className={styles.list}>
              {file.corrections.map((correction) => (
                <li key={`${correction.at} ${correction.fact}`} className={styles.line}>
                  <Text>{correctionWords(correction)}</Text>
                  <Text ink="second">
                    {correction.by}, {inHeader(dateInLondon(correction.at))}: {correction.why}
                  </Text>
                </li>
              ))}
            </ul>
          </Column>
        )}
      </Column>
    </Section>
  );
}

const keyOf = ({ fact, meeting, on }: DatedFact) => `${fact} ${meeting ?? ''} ${on}`;

const correctionWords = ({ fact, was, now }: FactCorrection): string =>
  now
    ? `${factWords(fact)}: ${inSentence(now)}, not ${inSentence(was)}`
    : `${factWords(fact)} on ${inSentence(was)} was taken back`;
