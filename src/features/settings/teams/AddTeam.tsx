import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { teamProblem } from '../../../domain/settings/teams.ts';
import { Row } from '../../../ui/layout.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { useProcedureStyles } from '../procedure/procedureStyles.ts';
import type { Council } from '../procedure/useCouncil.ts';

/** A new team. Whoever makes it is in it: most often it is their own, and they can take themselves out. */
export function AddTeam({ council }: { readonly council: Council }) {
  const styles = useProcedureStyles();
  const draft = useDraft(council.world.device, 'settings:team');
  const [pressed, setPressed] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const problem = teamProblem(draft.text, council.settings.teams);
  const add = async () => {
    setPressed(true);
    if (problem) return name.current?.focus();
    const typed = draft.text.trim();
    const to = { ...council.signed(), name: typed, members: [council.world.identity.me] };
    if (!(await council.change('teams', { part: 'teams', name: typed, to }, `${typed} is there, and you are in it.`)))
      return;
    draft.change('');
    setPressed(false);
  };
  return (
    <div className={styles.fields}>
      <Field label="New team" hint="Such as Wigston team" {...(pressed && problem && { validationMessage: problem })}>
        <Input ref={name} autoComplete="off" {...draft.box} />
      </Field>
      <Row>
        <Button disabledFocusable={council.busy} onClick={() => void add()}>
          Make this team
        </Button>
      </Row>
    </div>
  );
}
