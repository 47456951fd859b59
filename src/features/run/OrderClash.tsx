import type { Register } from '../../domain/meeting/record.ts';
import type { Panel } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';

/** Two people put the agenda in order unseen by each other: which order it has is chosen where it is read. */
export function OrderClash({ panel }: { readonly panel: Panel }) {
  const { agenda, live, view } = panel;
  const { agendaOrder, discussionOrder } = view.record;
  const title = (id: string) => agenda.find(({ item }) => item.id === id)?.item.title ?? id;
  return (
    <>
      <RegisterClash
        panel={panel}
        of="Discussed first"
        register={discussionOrder}
        words={(value) => (value === null ? asWritten : value === 'plan first' ? 'plan first' : 'news first')}
        onChoose={(value) => void live.add({ type: 'discussion order', target: 'discussion', value })}
      />
      <RegisterClash
        panel={panel}
        of="The agenda"
        register={agendaOrder}
        words={(value) => orderWords(value, otherOf(agendaOrder, value), title)}
        onChoose={(value) => void live.add({ type: 'agenda order', target: 'agenda', value })}
      />
    </>
  );
}

type Order = readonly string[] | null;

const asWritten = 'the procedure’s order';

const otherOf = (register: Register<Order> | undefined, value: Order): Order =>
  (value === register?.value ? register?.over?.value : register?.value) ?? null;

/** Only what the two have in another place. */
function orderWords(order: Order, other: Order, title: (id: string) => string): string {
  if (!order) return asWritten;
  const moved = order.filter((id, place) => other?.[place] !== id);
  return other ? moved.map(title).join(', then ') : 'another order';
}
