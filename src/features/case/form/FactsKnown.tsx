import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseFile, DatedFact } from '../../../domain/case/caseFile.ts';
import { inHeader, inSentence } from '../../../ui/dates.ts';
import { factWords } from '../../../ui/factWords.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { CorrectFact, type CorrectingWorld } from './CorrectFact.tsx';
import { FormSection } from './FormSection.tsx';
import { focusField } from './focusField.ts';
import { RecordFact } from './RecordFact.tsx';

/** The facts of a stored case, each with the way to correct it at once, and what was corrected before. */
export function FactsKnown({ world, file: stored }: { readonly world: CorrectingWorld; readonly file: CaseFile }) {
  const [file, setFile] = useState(stored);
  const [open, setOpen] = useState<DatedFact | undefined>();
  const announce = useAnnounce();
  const done = (path: string, corrected: CaseFile | undefined) => {
    setOpen(undefined);
    if (corrected) {
      setFile(corrected);
      announce('Corrected');
    }
    focusField(corrected ? 'facts' : path);
  };
  return (
    <FormSection
      path="facts"
      title="Dates that count"
      about="A correction is saved at once, apart from the rest of this form."
    >
      <Column gap="m">
        {file.facts.map((fact) => {
          const path = `facts/${fact.fact}/${fact.on}/${fact.meeting ?? ''}`;
          return (
            <div key={path} data-field={path}>
              {open === fact ? (
                <CorrectFact world={world} file={file} fact={fact} onDone={(corrected) => done(path, corrected)} />
              ) : (
                <Row wrap>
                  <Text>
                    {factWords(fact.fact)}, {inHeader(fact.on)}
                  </Text>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`Correct: ${factWords(fact.fact)}, ${inSentence(fact.on)}`}
                    onClick={() => setOpen(fact)}
                  >
                    Correct
                  </Button>
                </Row>
              )}
            </div>
          );
        })}
        {file.facts.length === 0 && <Text ink="second">None yet.</Text>}
        <RecordFact world={world} file={file} onDone={setFile} />
        {file.corrections.map((made) => (
          <Text key={`${made.at} ${made.fact}`} look="small" ink="second" as="p">
            {made.by} corrected “{factWords(made.fact)}” from {inHeader(made.was)}{' '}
            {made.now ? `to ${inHeader(made.now)}` : 'to “has not happened”'}: {made.why}
          </Text>
        ))}
      </Column>
    </FormSection>
  );
}
