import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { World } from '../../../app/world.ts';
import { isAddress } from '../../../domain/case/form/addressChecks.ts';
import type { Account } from '../../../domain/meeting/meeting.ts';
import type { Team } from '../../../domain/settings/councilSettings.ts';
import { Row } from '../../../ui/layout.tsx';
import { refusalWords } from '../../../ui/refusalWords.ts';
import { useDraft } from '../../../ui/useDraft.ts';
import { useProcedureStyles } from '../procedure/procedureStyles.ts';
import type { Council } from '../procedure/useCouncil.ts';

/** Puts somebody into a team by their council address. Names come from the directory, so that nobody has two. */
export function AddMember(props: {
  readonly council: Council;
  readonly directory: World['directory'];
  readonly team: Team;
  /** Whether it was saved. */
  readonly onPut: (account: Account) => Promise<boolean>;
}) {
  const { council, directory, team, onPut } = props;
  const styles = useProcedureStyles();
  const draft = useDraft(council.world.device, `settings:team:${team.name}`);
  const [state, setState] = useState<{ readonly asking: boolean; readonly problem?: string }>({ asking: false });
  const field = useRef<HTMLInputElement>(null);
  const { me } = council.world.identity;
  const wrong = (problem: string) => {
    setState({ asking: false, problem });
    field.current?.focus();
  };
  const put = async () => {
    const address = draft.text.trim();
    if (!isAddress(address)) return wrong('This is not an email address. It reads name@place.example.');
    setState({ asking: true });
    const found = await directory.findAccount(address);
    if (!found.ok)
      return wrong(
        found.reason.kind === 'not found'
          ? 'The council has no account with this address.'
          : `This could not be looked up. ${refusalWords(found.reason).what}`,
      );
    const { id, name } = found.value;
    if (team.members.some((one) => one.id === id)) return wrong(`${name} is in this team already.`);
    setState({ asking: false });
    if (await onPut({ id, name })) draft.change('');
  };
  const busy = council.busy || state.asking;
  return (
    <div className={styles.fields}>
      <Field
        label={`Email address of somebody of ${team.name}`}
        {...(state.problem && { validationMessage: state.problem })}
      >
        <Input
          ref={field}
          inputMode="email"
          autoComplete="off"
          {...draft.box}
          onChange={(_, { value }) => {
            setState({ asking: false });
            draft.change(value);
          }}
        />
      </Field>
      <Row wrap>
        <Button size="small" disabledFocusable={busy} onClick={() => void put()}>
          {state.asking ? 'Looking this address up' : 'Put in this team'}
        </Button>
        {!team.members.some(({ id }) => id === me.id) && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void onPut(me)}
            aria-label={`Put me in ${team.name}`}
          >
            Put me in
          </Button>
        )}
      </Row>
    </div>
  );
}
