import { Button, Field, Input } from '@fluentui/react-components';
import type { ProcedureProfile } from '../../../domain/procedure/profile.ts';
import type { CouncilWords } from '../../../domain/settings/councilSettings.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useDraftFields } from '../../../ui/useDraftFields.ts';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council } from './useCouncil.ts';
import { WhatBecame } from './WhatBecame.tsx';

const labels = {
  plan: 'The plan',
  minutes: 'The minutes',
  agenda: 'The agenda',
  group: 'The people round the child',
  caseSystem: 'The case system',
} as const satisfies Readonly<Record<keyof CouncilWords, string>>;
const keys = Object.keys(labels) as readonly (keyof CouncilWords)[];

/** What the council calls things, in place of the procedure's own words. */
export function CouncilsWords({ council, profile }: { readonly council: Council; readonly profile: ProcedureProfile }) {
  const styles = useProcedureStyles();
  const there: Record<string, string> = Object.fromEntries(keys.map((key) => [key, council.settings.words[key] ?? '']));
  const { typed, box, clear } = useDraftFields(council.world.device, 'settings:words', there);
  const changed = keys.filter((key) => (typed[key] ?? '').trim() !== there[key]);
  const save = async () => {
    const to: CouncilWords = Object.fromEntries(changed.map((key) => [key, (typed[key] ?? '').trim()]));
    if (await council.change('words', { part: 'words', to }, 'Screens and papers say these words from now on.'))
      clear();
  };
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="procedure-words">
        The council’s own words
      </Text>
      <Text as="p">Leave a box empty to say it as the procedure does. Papers already sent keep their words.</Text>
      <div className={styles.fields}>
        {keys.map((key) => (
          <Field key={key} label={labels[key]} hint={`The procedure says: ${profile.words[key]}`}>
            <Input autoComplete="off" maxLength={60} {...box(key)} />
          </Field>
        ))}
        <Row>
          <Button disabledFocusable={council.busy || changed.length === 0} onClick={() => void save()}>
            Use these words
          </Button>
        </Row>
      </div>
      <WhatBecame council={council} part="words" />
    </Column>
  );
}
