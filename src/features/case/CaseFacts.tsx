import type { CaseFile, FactCorrection, FactName } from '../../domain/case/caseFile.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import { inHeader, inSentence } from '../../ui/dates.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { Section } from './Section.tsx';

/** The dates that clocks start from, who recorded each, and what was put right. */
export function CaseFacts({ file }: { readonly file: CaseFile }) {
  const styles = useCaseStyles();
  const facts = [...file.facts].sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <Section title="Dates that count" says="Every due date starts from one of these">
      <Column gap="s">
        <ul className={styles.list}>
          {facts.map((fact) => (
            <li key={`${fact.fact} ${fact.meeting ?? ''} ${fact.on}`} className={styles.line}>
              <Text look="strong">{factWords(fact.fact)}</Text>
              <Text ink="second">
                {inHeader(fact.on)}, recorded by {fact.recordedBy}
              </Text>
              <span />
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
                  <span />
                </li>
              ))}
            </ul>
          </Column>
        )}
      </Column>
    </Section>
  );
}

const factWords = (fact: FactName): string => `${fact[0]?.toUpperCase()}${fact.slice(1)}`;

const correctionWords = ({ fact, was, now }: FactCorrection): string =>
  now
    ? `${factWords(fact)}: ${inSentence(now)}, not ${inSentence(was)}`
    : `${factWords(fact)} on ${inSentence(was)} was taken back`;
