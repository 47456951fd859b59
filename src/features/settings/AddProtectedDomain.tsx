import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { World } from '../../app/world.ts';
import { checkProtectedDomain, tidyProtectedDomain } from '../../domain/settings/checkProtectedDomain.ts';
import type { ProtectedDomain } from '../../domain/settings/councilSettings.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraftFields } from '../../ui/useDraftFields.ts';

const blank = { domain: '', trigger: '' };

/** A domain and its word. What is typed is kept until it is on the list. */
export function AddProtectedDomain(props: {
  readonly device: World['device'];
  readonly there: readonly ProtectedDomain[];
  readonly busy: boolean;
  /** Whether it was saved. */
  readonly onAdd: (domain: ProtectedDomain) => Promise<boolean>;
}) {
  const { typed, box, clear } = useDraftFields(props.device, 'settings:protected domain', blank);
  const [pressed, setPressed] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const problems = checkProtectedDomain(typed, props.there);
  const shown = pressed ? problems : {};
  const add = async () => {
    if (problems.domain || problems.trigger) {
      setPressed(true);
      first.current?.focus();
      return;
    }
    if (!(await props.onAdd(tidyProtectedDomain(typed)))) return;
    clear();
    setPressed(false);
    first.current?.focus();
  };
  return (
    <Column gap="s">
      <Row gap="m" wrap top>
        <Field
          label="Addresses that end in"
          hint="Such as school.example, or * for all others"
          {...(shown.domain && { validationMessage: shown.domain })}
        >
          <Input ref={first} {...box('domain')} />
        </Field>
        <Field
          label="Word in the subject"
          hint="Such as [encrypt]. Leave this empty if no word is needed"
          {...(shown.trigger && { validationMessage: shown.trigger })}
        >
          <Input {...box('trigger')} />
        </Field>
      </Row>
      <Row>
        <Button disabledFocusable={props.busy} onClick={() => void add()}>
          Put on the list
        </Button>
      </Row>
    </Column>
  );
}
