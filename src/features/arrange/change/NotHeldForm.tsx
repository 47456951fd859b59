import { notHeld } from '../../../app/notHeld.ts';
import { notHeldReasons } from '../../../domain/meeting/changeReasons.ts';
import { Text } from '../../../ui/Text.tsx';
import type { FormProps } from './Change.tsx';
import { reasonOf } from './changeForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { Reason } from './Reason.tsx';

/** Its time has passed, and nobody met. */
export function NotHeldForm(props: FormProps) {
  const { world, meeting, form, changing } = props;
  const press = async () => {
    const done = await changing.run(
      () => notHeld(world, meeting.id, reasonOf(form)),
      'Recorded: the meeting did not take place',
    );
    if (done) props.finish();
  };
  return (
    <FormFrame
      title="It did not take place"
      act="Record that it did not take place"
      progress="Writing it down"
      changing={changing}
      wrong={reasonOf(form) === ''}
      onAct={() => void press()}
      onLeave={props.leave}
    >
      {(tried) => (
        <>
          <Reason
            label="Why it did not take place"
            reasons={notHeldReasons}
            form={form}
            change={props.change}
            missing={tried && reasonOf(form) === ''}
            disabled={changing.busy}
          />
          <Text as="p" ink="second">
            Nobody is told by this, and no minutes are due. The meeting is still due: Today shows it again, to be
            arranged. What was typed in its record is kept.
          </Text>
        </>
      )}
    </FormFrame>
  );
}
