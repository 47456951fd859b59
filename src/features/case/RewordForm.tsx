import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { reworded } from '../../domain/case/concernWords.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import type { ConcernFormProps } from './AnswerForm.tsx';
import { wordingBox } from './useDraftsGone.ts';

/** The concern in other words. What it reads now stays readable under it. */
export function RewordForm({ world, concern, busy, save, onLeave }: ConcernFormProps) {
  const draft = useDraft(world.device, wordingBox(concern));
  const [tried, setTried] = useState(false);
  const [id] = useState(() => world.identity.newId());
  // Emptied, the box stays empty: only what was never touched shows what stands there.
  const [touched, setTouched] = useState(false);
  const text = touched || draft.text !== '' ? draft.text : concern.what;
  const what = text.trim();
  const use = async () => {
    setTried(true);
    if (busy || !draft.ready || what === '') return;
    if (what === concern.what) return onLeave();
    const noted = { by: world.identity.me.name, at: world.clock.now() };
    if (await save(reworded(concern, { id, what, ...noted }), 'Words put right')) draft.change('');
  };
  return (
    <Column>
      <Field
        label="What it is"
        hint="The words that stand here now stay readable as an earlier wording."
        {...(tried && what === '' && { validationMessage: 'Say what it is.' })}
      >
        <Textarea
          autoFocus
          rows={4}
          {...draft.box}
          value={text}
          onChange={(_, { value }) => {
            setTouched(true);
            draft.change(value);
          }}
        />
      </Field>
      <Row wrap>
        <Button size="small" disabledFocusable={busy || !draft.ready} onClick={() => void use()}>
          {busy ? 'Recording…' : 'Use these words'}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            draft.change('');
            onLeave();
          }}
        >
          Leave it
        </Button>
      </Row>
    </Column>
  );
}
