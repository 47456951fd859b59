import type { FocusEvent } from 'react';
import { useState } from 'react';
import { Bar } from '../../../ui/Bar.tsx';
import { Column } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrival } from '../../../ui/useArrival.ts';
import { CaseBasics } from './CaseBasics.tsx';
import { ChildrenFields } from './ChildrenFields.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { CouncilFields } from './CouncilFields.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FactsKnown } from './FactsKnown.tsx';
import { FormFoot } from './FormFoot.tsx';
import { FormHereProvider } from './formHere.ts';
import { type PageProps, shortId } from './formProps.ts';
import { useFormStyles } from './formStyles.ts';
import { PeopleFields } from './PeopleFields.tsx';
import { PreferenceFields } from './PreferenceFields.tsx';
import { SavedOver } from './SavedOver.tsx';
import { useChecks } from './useChecks.ts';
import { useSaving } from './useSaving.ts';

export function CaseFormPage(props: PageProps) {
  const styles = useFormStyles();
  const { world, file, typing } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const checks = useChecks(props, left);
  const saving = useSaving(props, checks);
  const heading = useArrival(`case-form ${file?.reference ?? 'new'}`);
  const { state } = saving;
  if (state.step === 'saved over') {
    return (
      <SavedOver reference={state.reference} differed={state.differed} onDone={() => props.onSaved(state.reference)} />
    );
  }
  const busy = state.step === 'saving';
  // Somebody who has left a field with something in it wants to know what is wrong with it; one still empty can wait.
  const leave = ({ target }: FocusEvent) => {
    const path = target.closest('[data-field]')?.getAttribute('data-field');
    const typedIn = target.matches('input:not([type=checkbox], [type=radio]), textarea') && 'value' in target;
    if (path && typedIn && target.value !== '' && !left.has(path)) setLeft(new Set([...left, path]));
  };
  return (
    <main className={styles.page} onBlur={leave}>
      <FormHereProvider
        value={{
          typed: typing.typed,
          change: typing.change,
          problems: checks.shown(saving.tries > 0),
          stored: file !== undefined,
          today: world.clock.today(),
          newId: () => shortId(world),
          addressHint: checks.addressHint,
          whyStays: checks.whyStays,
          ...(props.onOpen && { open: props.onOpen }),
        }}
      >
        <div className={styles.width}>
          <Column gap="xs">
            <Text look="page" as="h1" target={heading}>
              {file ? `Edit ${file.reference}` : 'New case'}
            </Text>
            <Text as="p" ink="second">
              {typing.begun
                ? 'What you type is kept on this device until you save or discard it.'
                : 'Fields with a star are needed. What you type is kept on this device.'}
            </Text>
          </Column>
          {typing.notKept && (
            <Bar name="warning" boxed title="This browser keeps no drafts.">
              What you fill in is gone if you leave this page.
            </Bar>
          )}
          <ErrorSummary problems={checks.all} tries={saving.tries} />
          <fieldset disabled={busy} className={styles.plain} aria-label={file ? 'Case' : 'New case'}>
            <div className={styles.width}>
              <CaseBasics />
              {file && <FactsKnown world={world} file={file} />}
              <ChildrenFields />
              <PeopleFields
                side="family"
                path="family"
                title="Family"
                about="Parents, carers and whoever they want beside them."
                add="Add a family member"
              />
              <CouncilFields />
              <PeopleFields
                side="agency"
                path="agencies"
                title="Agencies"
                about="Places the procedure names are ready. One that stays empty is not saved."
                add="Add an agency"
              />
              <ConsentFields />
              <PreferenceFields />
            </div>
          </fieldset>
          {state.step === 'refused' && <RefusalBar refusal={state.refusal} again={saving.press} />}
          <FormFoot
            busy={busy}
            begun={typing.begun}
            stored={file !== undefined}
            onSave={saving.press}
            onLeave={props.onLeave}
            onDiscard={() => {
              typing.forget();
              props.onLeave();
            }}
          />
        </div>
      </FormHereProvider>
    </main>
  );
}
