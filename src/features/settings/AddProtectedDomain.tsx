import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { World } from '../../app/world.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { checkProtectedDomain, tidyProtectedDomain } from '../../domain/settings/checkProtectedDomain.ts';
import type { ProtectedDomain } from '../../domain/settings/councilSettings.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraft } from '../../ui/useDraft.ts';

const blank: ProtectedDomain = { domain: '', trigger: '' };

/** A domain and its word. What is typed is kept until it is on the list. */
export function AddProtectedDomain(props: {
  readonly device: World['device'];
  readonly there: readonly ProtectedDomain[];
  readonly busy: boolean;
  /** Whether it was saved. */
  readonly onAdd: (domain: ProtectedDomain) => Promise<boolean>;
}) {
  const draft = useDraft(props.device, 'settings:protected domain');
  const [pressed, setPressed] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const typed = typedOf(draft.text);
  const problems = checkProtectedDomain(typed, props.there);
  const shown = pressed ? problems : {};
  const change = (next: ProtectedDomain) => draft.change(JSON.stringify(next));
  const add = async () => {
    if (problems.domain || problems.trigger) {
      setPressed(true);
      first.current?.focus();
      return;
    }
    if (!(await props.onAdd(tidyProtectedDomain(typed)))) return;
    draft.change('');
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
          <Input ref={first} value={typed.domain} onChange={(_, { value }) => change({ ...typed, domain: value })} />
        </Field>
        <Field
          label="Word in the subject"
          hint="Such as [encrypt]. Leave this empty if no word is needed"
          {...(shown.trigger && { validationMessage: shown.trigger })}
        >
          <Input value={typed.trigger} onChange={(_, { value }) => change({ ...typed, trigger: value })} />
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

function typedOf(text: string): ProtectedDomain {
  const kept = parseJson(text);
  if (!kept.ok || typeof kept.value !== 'object' || kept.value === null) return blank;
  const { domain, trigger } = kept.value as Partial<Record<keyof ProtectedDomain, unknown>>;
  return { domain: typeof domain === 'string' ? domain : '', trigger: typeof trigger === 'string' ? trigger : '' };
}
