import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Asked } from '../../app/asking/asked.ts';
import { endSend } from '../../app/endSend.ts';
import type { PersonId } from '../../domain/case/caseFile.ts';
import { ReasonForm } from '../../ui/ReasonForm.tsx';
import { Text } from '../../ui/Text.tsx';
import { askedWords } from './askedWords.ts';
import type { Prepared } from './prepared.ts';

/** What was sent to somebody besides the invitation, and when; what came back stays red until somebody closes it. */
export function AskedNotes({ of, person }: { readonly of: Prepared; readonly person: PersonId }) {
  const asked = of.replies.asked?.get(person);
  const all = [asked?.chase, asked?.['update request']].flatMap((one) => one ?? []);
  return all.map((one) => {
    const { words, bad } = askedWords(one, of.world.clock.today());
    return (
      <div key={one.document}>
        <Text look="small" ink={bad ? 'late' : 'second'}>
          {words}
        </Text>
        {one.view.cameBack && !one.view.ended && <Close of={of} person={person} asked={one} />}
      </div>
    );
  });
}

function Close({ of, person, asked }: { readonly of: Prepared; readonly person: PersonId; readonly asked: Asked }) {
  const [open, setOpen] = useState(false);
  const { world, file, meeting, asking } = of;
  const { document, version, view } = asked;
  const which = { reference: file.reference, meetingId: meeting.id, version, person, document };
  if (!open)
    return (
      <Button
        size="small"
        aria-label={`Close: what came back from ${view.name}`}
        disabledFocusable={asking.busy}
        onClick={() => setOpen(true)}
      >
        Close
      </Button>
    );
  return (
    <ReasonForm
      label="Why it is closed"
      hint="Such as: asked by phone"
      act="Close it"
      busy={asking.busy}
      onAct={(reason) =>
        void asking.run(
          () => endSend(world, which, reason),
          () => 'Closed',
        )
      }
      onLeave={() => setOpen(false)}
    />
  );
}
