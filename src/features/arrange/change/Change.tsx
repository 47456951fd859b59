import { Button } from '@fluentui/react-components';
import { isOver } from '../../../domain/meeting/isOver.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { never } from '../../../domain/result.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import type { ArrangeProps } from '../Arrange.tsx';
import { CancelForm } from './CancelForm.tsx';
import type { ChangeForm, WhichChange } from './changeForm.ts';
import { HandOverForm } from './HandOverForm.tsx';
import { MoveForm } from './MoveForm.tsx';
import { NotHeldForm } from './NotHeldForm.tsx';
import { overWords } from './overWords.ts';
import { PeopleForm } from './PeopleForm.tsx';
import { TakeOverForm } from './TakeOverForm.tsx';
import type { UseChanging } from './useChanging.ts';

export interface FormProps extends Pick<ArrangeProps, 'world' | 'file' | 'profile' | 'kind' | 'clock'> {
  readonly meeting: Meeting;
  readonly form: ChangeForm;
  readonly change: (form: ChangeForm) => void;
  readonly changing: UseChanging;
  /** Closes the form and forgets what was typed. */
  readonly leave: () => void;
  /** The same, once it is done: focus goes to the result. */
  readonly finish: () => void;
}

const names: Readonly<Record<WhichChange, string>> = {
  move: 'Move',
  people: 'Ask more people or fewer',
  'hand over': 'Hand over',
  cancel: 'Cancel the meeting',
  'take over': 'Take the meeting over',
  'not held': 'It did not take place',
};

/** What can still be done with a booked meeting: by its organiser everything, by others what needs no calendar of theirs. */
export function Change(props: FormProps) {
  const { world, meeting, form, change } = props;
  const mine = meeting.organiser.id === world.identity.me.id;
  const over = isOver(meeting, world.clock.now());
  const choices: readonly WhichChange[] = over
    ? ['not held']
    : mine
      ? ['move', 'people', 'hand over', 'cancel']
      : ['take over'];
  if (form.which && choices.includes(form.which)) return <FormOf {...props} which={form.which} />;
  return (
    <Column gap="s">
      <Text look="section" as="h3">
        Change it
      </Text>
      {!mine && !over && (
        <Text as="p" ink="second">
          Booked by {meeting.organiser.name}: only their calendar can move or cancel it. Ask them, or take the meeting
          over.
        </Text>
      )}
      {over && (
        <Text as="p" ink="second">
          {overWords(meeting)}. If nobody met, say so: otherwise its minutes are due.
        </Text>
      )}
      <Row wrap>
        {choices.map((which) => (
          <Button key={which} onClick={() => change({ ...form, which })}>
            {names[which]}
          </Button>
        ))}
      </Row>
    </Column>
  );
}

function FormOf({ which, ...props }: FormProps & { readonly which: WhichChange }) {
  switch (which) {
    case 'move':
      return <MoveForm {...props} />;
    case 'people':
      return <PeopleForm {...props} />;
    case 'cancel':
      return <CancelForm {...props} />;
    case 'hand over':
      return <HandOverForm {...props} />;
    case 'take over':
      return <TakeOverForm {...props} />;
    case 'not held':
      return <NotHeldForm {...props} />;
    default:
      return never(which);
  }
}
