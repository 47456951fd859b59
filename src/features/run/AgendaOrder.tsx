import { Button } from '@fluentui/react-components';
import { canChangeDiscussion, discussedFirst } from '../../domain/meeting/agendaInOrder.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { TabRow } from '../../ui/TabRow.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Panel } from './panel.ts';

const orders = [
  { value: 'plan first', words: 'Plan first' },
  { value: 'updates first', words: 'News first' },
] as const;

/** Plan or news first, for a pack in which they are items of their own (F-RUN-03). */
export function DiscussionOrder({ panel }: { readonly panel: Panel }) {
  if (!canChangeDiscussion(panel.agenda)) return null;
  return (
    <TabRow
      look="round"
      label="What is discussed first"
      tabs={orders}
      value={discussedFirst(panel.agenda)}
      onValue={(value) => void panel.live.add({ type: 'discussion order', target: 'discussion', value })}
    />
  );
}

/** Over the agenda while its order is changed (F-RUN-02): each change is in the record, with who made it. */
export function AgendaOrder({ panel, onDone }: { readonly panel: Panel; readonly onDone: () => void }) {
  const { live, view } = panel;
  const { agendaOrder, discussionOrder } = view.record;
  const changed = Boolean(agendaOrder?.value ?? discussionOrder?.value);
  const asItWas = () => {
    if (discussionOrder?.value) void live.add({ type: 'discussion order', target: 'discussion', value: null });
    if (agendaOrder?.value) void live.add({ type: 'agenda order', target: 'agenda', value: null });
  };
  return (
    <Column>
      <DiscussionOrder panel={panel} />
      <Row wrap>
        <Button size="small" disabledFocusable={!changed} onClick={asItWas}>
          As the procedure has it
        </Button>
        <Button size="small" onClick={onDone}>
          Keep this order
        </Button>
      </Row>
      <Text look="small" ink="second">
        The record keeps who changed the order and when.
      </Text>
    </Column>
  );
}
