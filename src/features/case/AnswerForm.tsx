import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { World } from '../../app/world.ts';
import { type AgencyConcern, concernDay } from '../../domain/case/agencyConcern.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraftFields } from '../../ui/useDraftFields.ts';
import { answerBox } from './useDraftsGone.ts';

/** As wide as the cell it stands in: an input is twenty letters wide by itself. */
const narrow = { minWidth: 0, width: '100%' } as const;

export interface ConcernFormProps {
  readonly world: Pick<World, 'clock' | 'device' | 'identity'>;
  readonly concern: AgencyConcern;
  readonly busy: boolean;
  /** Whether it is saved. */
  readonly save: (now: AgencyConcern, said?: string) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** What an agency was told. What is typed stays on the device until it is recorded or left. */
export function AnswerForm({ world, concern, busy, save, onLeave }: ConcernFormProps) {
  const [tried, setTried] = useState(false);
  const today = world.clock.today();
  // The id is made once, so that a press whose answer was lost does not make two of it.
  const [id] = useState(() => world.identity.newId());
  const isLead = concern.leadOn !== undefined;
  const fresh = { id: '', what: '', from: isLead ? '' : concern.raisedWith, on: today as string };
  const { typed, box, ready, change, clear } = useDraftFields(world.device, answerBox(concern), fresh);
  const [what, from] = [typed.what.trim(), typed.from.trim()];
  const day = concernDay(typed.on, { on: concern.raisedOn, what: 'it was raised' }, today);
  const asks = (missing: boolean, words: string) => (tried && missing ? { validationMessage: words } : {});
  const record = async () => {
    setTried(true);
    if (busy || !ready || what === '' || from === '' || !day.ok) return;
    const as = typed.id || id;
    change({ id: as });
    const { id: byId, name: by } = world.identity.me;
    const noted = { by, byId, at: world.clock.now() };
    const answer = { id: as, from, on: day.value, what, ...(isLead && { fromLead: true as const }), ...noted };
    const others = (concern.answers ?? []).filter((each) => each.id !== as);
    if (await save({ ...concern, answers: [...others, answer] }, 'Answer recorded')) clear();
  };
  return (
    <Column>
      <Field label="What was answered" {...asks(what === '', 'Say what was answered.')}>
        <Textarea autoFocus rows={3} {...box('what')} />
      </Field>
      <Field label="Who answered" hint="Name and role." {...asks(from === '', 'Say who answered.')}>
        <Input style={narrow} input={{ style: narrow }} {...box('from')} />
      </Field>
      <Field label="Answered on" {...asks(!day.ok, day.ok ? '' : day.reason)}>
        <Input type="date" {...box('on')} />
      </Field>
      <Row wrap>
        <Button size="small" disabledFocusable={busy || !ready} onClick={() => void record()}>
          {busy ? 'Recording…' : 'Record the answer'}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            clear();
            onLeave();
          }}
        >
          Leave it
        </Button>
      </Row>
    </Column>
  );
}
