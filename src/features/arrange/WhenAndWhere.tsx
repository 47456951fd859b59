import { SupportArranged } from './SupportArranged.tsx';
import { type FormPart, When } from './When.tsx';
import { Where } from './Where.tsx';
import { WhoChairs } from './WhoChairs.tsx';

/** Everything about the meeting but who is asked to it. */
export function WhenAndWhere(props: FormPart) {
  return (
    <>
      <When {...props} />
      <Where {...props} />
      <SupportArranged {...props} />
      <WhoChairs {...props} />
    </>
  );
}
