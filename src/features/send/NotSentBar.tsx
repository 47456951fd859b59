import { Bar } from '../../ui/Bar.tsx';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import type { NotSent } from './useSending.ts';

/** Why this press sent nothing more, and what to do. */
export function NotSentBar(props: { readonly why: NotSent; readonly again: () => void; readonly busy: boolean }) {
  const { why } = props;
  switch (why.kind) {
    case 'record fault':
      return <FaultBar files={why.files} />;
    case 'not as shown':
      return (
        <Bar name="warning" title="Who gets the papers has just changed." alert boxed>
          <Text as="p">The list shows it now. Nothing more was sent: look once more.</Text>
        </Bar>
      );
    case 'withdrawn':
      return (
        <Bar name="warning" title="These minutes were reopened, or there is a newer version." alert boxed>
          <Text as="p">Open Send again. Nothing more of this version is sent.</Text>
        </Bar>
      );
    default:
      return <RefusalBar refusal={why} again={props.again} busy={props.busy} />;
  }
}

/** Signed off again while the page was open: what is shown now is not what was. */
export function NewerVersion({ version, opened }: { readonly version: number; readonly opened: number }) {
  return (
    <Bar name="warning" title={`There is a newer version: this is version ${version}.`} alert boxed>
      <Text as="p">Nothing more of version {opened} is sent. Look at the list before you send.</Text>
    </Bar>
  );
}
