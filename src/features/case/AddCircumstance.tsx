import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile, Circumstance } from '../../domain/case/caseFile.ts';
import { trueNow, withCircumstance } from '../../domain/case/changedCircumstances.ts';
import { wrongDate } from '../../domain/case/form/dateChecks.ts';
import { circumstancesAsked } from '../../domain/procedure/circumstancesAsked.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { typedDate } from '../../domain/time/typedDate.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraftFields } from '../../ui/useDraftFields.ts';
import { useFirstFocus } from '../../ui/useFirstFocus.ts';
import { MovedDates } from './form/WhatMoves.tsx';

const blank = { name: '', since: '', agreedBy: '', why: '' };
const wide = { minWidth: 0, width: '100%' } as const;
const narrow = { maxWidth: '480px' } as const;

/** Chooses one of the things that the procedure asks about; says what it changes and which dates move before it is added. */
export function AddCircumstance(props: {
  readonly world: Pick<World, 'clock' | 'device'>;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly onAdd: (more: Pick<Circumstance, 'name' | 'since' | 'agreedBy' | 'why'>) => Promise<Refusal | undefined>;
  readonly onLeave: () => void;
}) {
  const { world, file, profile, onAdd } = props;
  const today = world.clock.today();
  const { typed, ready, box, choice, clear } = useDraftFields(world.device, `circumstance:${file.reference}`, blank);
  const form = useRef<HTMLDivElement>(null);
  useFirstFocus(form, ready);
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: Refusal }>({ busy: false });
  const had = trueNow(file).map(({ name }) => name);
  const asked = circumstancesAsked(profile).filter(({ name }) => !had.includes(name));
  const chosen = asked.find(({ name }) => name === typed.name);
  const since = typedDate(typed.since);
  const dated = wrongDate(typed.since, today, 'Say since which day.');
  const mustAgree = chosen?.agreedBy !== undefined;
  const noWho = mustAgree && typed.agreedBy.trim() === '';
  const noWhy = mustAgree && typed.why.trim() === '';
  const agreed = mustAgree ? { agreedBy: typed.agreedBy.trim(), why: typed.why.trim() } : {};

  const press = async () => {
    setTried(true);
    if (state.busy || !chosen || dated || !since.ok || noWho || noWhy) return;
    setState({ busy: true });
    const refusal = await onAdd({ name: chosen.name, since: since.value, ...agreed });
    if (refusal) return setState({ busy: false, refusal });
    clear();
  };
  const told = (wrong: boolean | string | undefined, words: string) =>
    tried && wrong ? { validationMessage: words } : {};
  return (
    <div ref={form} style={narrow}>
      <Column gap="m">
        <Field label="What is true" required {...told(!chosen, 'Choose one.')}>
          <Select style={wide} {...choice('name')}>
            <option value="">Choose</option>
            {asked.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {chosen?.effects.map((effect) => (
          <Text key={effect} as="p" ink="second">
            {effect}
          </Text>
        ))}
        <Field
          label="Since"
          required
          hint={since.ok ? inSentence(since.value) : 'Day, month, year, such as 21/12/2026'}
          {...told(dated, dated ?? '')}
        >
          <Input {...box('since')} autoComplete="off" />
        </Field>
        {mustAgree && (
          <>
            <Field
              label="Who agreed"
              required
              hint={`Name and role: ${chosen.agreedBy} has to agree.`}
              {...told(noWho, 'Say who agreed.')}
            >
              <Input {...box('agreedBy')} />
            </Field>
            <Field label="Why" required {...told(noWhy, 'Say why: it stands in the record.')}>
              <Input {...box('why')} />
            </Field>
          </>
        )}
        {chosen && (
          <MovedDates
            was={file}
            now={withCircumstance(file, {
              name: chosen.name,
              since: today,
              recordedBy: '',
              recordedAt: world.clock.now(),
            })}
            today={today}
          />
        )}
        {state.refusal && <RefusalBar refusal={state.refusal} again={() => void press()} busy={state.busy} />}
        <Row wrap>
          <Button size="small" onClick={() => void press()} disabledFocusable={state.busy}>
            {state.busy ? 'Adding…' : 'Add'}
          </Button>
          <Button size="small" appearance="subtle" onClick={props.onLeave} disabledFocusable={state.busy}>
            Leave it
          </Button>
        </Row>
      </Column>
    </div>
  );
}
