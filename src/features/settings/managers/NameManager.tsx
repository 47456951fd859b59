import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { World } from '../../../app/world.ts';
import { isAddress } from '../../../domain/case/form/addressChecks.ts';
import { managerProblem } from '../../../domain/settings/managerProblem.ts';
import { Row } from '../../../ui/layout.tsx';
import { refusalWords } from '../../../ui/refusalWords.ts';
import { useDraft } from '../../../ui/useDraft.ts';
import { useProcedureStyles } from '../procedure/procedureStyles.ts';
import type { Council } from '../procedure/useCouncil.ts';

/** Names a manager by their council address, and what they are. */
export function NameManager(props: { readonly council: Council; readonly directory: World['directory'] }) {
  const { council, directory } = props;
  const styles = useProcedureStyles();
  const { device, identity } = council.world;
  const address = useDraft(device, 'settings:manager');
  const role = useDraft(device, 'settings:manager role');
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<{ readonly address?: string; readonly role?: string }>({});
  const [addressField, roleField] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const refuse = (problem: typeof wrong) => {
    setAsking(false);
    setWrong(problem);
    (problem.address === undefined ? roleField : addressField).current?.focus();
  };
  const name = async () => {
    if (asking || council.busy) return;
    if (!isAddress(address.text.trim()))
      return refuse({ address: 'This is not an email address. It reads name@place.example.' });
    const typed = role.text.trim();
    if (typed === '') return refuse({ role: 'Say what they are, such as service manager.' });
    setAsking(true);
    const found = await directory.findAccount(address.text.trim());
    if (!found.ok)
      return refuse({
        address:
          found.reason.kind === 'not found'
            ? 'The council has no account with this address.'
            : `This could not be looked up. ${refusalWords(found.reason).what}`,
      });
    const problem = managerProblem(found.value, identity.me, council.settings.managers);
    if (problem) return refuse({ address: problem });
    setAsking(false);
    const to = { ...council.signed(), ...found.value, role: typed };
    const said = `${to.name} is named: they may take text out of every record.`;
    if (!(await council.change('managers', { part: 'managers', id: to.id, to }, said))) return;
    address.change('');
    role.change('');
  };
  return (
    <div className={styles.fields}>
      <Field label="Email address of a manager" {...(wrong.address && { validationMessage: wrong.address })}>
        <Input
          ref={addressField}
          inputMode="email"
          autoComplete="off"
          {...address.box}
          onChange={(_, { value }) => {
            setWrong({});
            address.change(value);
          }}
        />
      </Field>
      <Field
        label="What they are"
        hint="Such as service manager"
        {...(wrong.role && { validationMessage: wrong.role })}
      >
        <Input
          ref={roleField}
          autoComplete="off"
          {...role.box}
          onChange={(_, { value }) => {
            setWrong({});
            role.change(value);
          }}
        />
      </Field>
      <Row>
        <Button disabledFocusable={council.busy || asking} onClick={() => void name()}>
          {asking ? 'Looking this address up' : 'Name this manager'}
        </Button>
      </Row>
    </div>
  );
}
