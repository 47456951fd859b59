import { Button } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { movedBy } from '../../domain/meeting/agendaInOrder.ts';
import type { AgendaLine } from '../../domain/procedure/agenda.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import type { Panel } from './panel.ts';

/** Up and down by a place, without dragging. Focus stays on what was pressed, which moves with its item. */
export function MoveItem({ panel, line }: { readonly panel: Panel; readonly line: AgendaLine }) {
  const announce = useAnnounce();
  const { agenda, live } = panel;
  const { id, title } = line.item;
  const place = agenda.indexOf(line);
  const move = (by: 1 | -1) => {
    const to = place + by;
    if (to < 0 || to >= agenda.length) return;
    void live.add({ type: 'agenda order', target: 'agenda', value: movedBy(agenda, id, by) });
    announce(`${title}: now ${to + 1} of ${agenda.length}`);
  };
  // Whole, however long the title beside it.
  return (
    <div style={{ display: 'flex', alignItems: 'center', flexShrink: 0 }}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUp16Regular />}
        aria-label={`Up: ${title}`}
        disabledFocusable={place === 0}
        onClick={() => move(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDown16Regular />}
        aria-label={`Down: ${title}`}
        disabledFocusable={place === agenda.length - 1}
        onClick={() => move(1)}
      />
    </div>
  );
}
