import type { SignOffRefusal } from '../../app/signOffMinutes.ts';
import { Bar } from '../../ui/Bar.tsx';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';

/** Why the minutes are not signed off, and what to do. */
export function SignOffRefused(props: {
  readonly refusal: SignOffRefusal;
  readonly again: () => void;
  readonly busy: boolean;
}) {
  const { refusal } = props;
  switch (refusal.kind) {
    case 'record fault':
      return <FaultBar files={refusal.files} />;
    case 'changed since shown':
      return (
        <Bar name="warning" title="Someone changed the record or the case a moment ago." alert boxed>
          <Text as="p">It is in the text now: look once more, then sign off.</Text>
        </Bar>
      );
    case 'no reason':
      return (
        <Bar name="warning" title="A corrected version says why it replaces the one before." alert boxed>
          <Text as="p">Write it for those who read the papers, then sign off.</Text>
        </Bar>
      );
    case 'names somebody apart':
      return (
        <Bar name="warning" title={`“${refusal.found}” gives away somebody who is kept apart.`} alert boxed>
          <Text as="p">Everyone reads why this version replaces the one before: say it without naming them.</Text>
        </Bar>
      );
    case 'stops':
      return (
        <Bar name="warning" title="Something stops signing off now." alert boxed>
          <Text as="p">The list shows it.</Text>
        </Bar>
      );
    default:
      return <RefusalBar refusal={refusal} again={props.again} busy={props.busy} />;
  }
}
