import { counted } from '../../domain/counted.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { CarriedAction } from './CarriedAction.tsx';
import { doneButton, focusSoon, sinceTitle } from './focusSoon.ts';
import { carriedActions, isGoneThrough, type Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

/** The last plan's open actions, in its order and with its numbers: people have that paper in front of them. */
export function SinceLastTime({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const carried = carriedActions(panel);
  if (carried.length === 0) return null;
  const gone = carried.filter(({ id }) => isGoneThrough(panel, id)).length;
  /** On to the next that nobody has asked about yet, from here on and round. */
  const goOn = (place: number) => {
    const others = [...carried.slice(place + 1), ...carried.slice(0, place)];
    const next = others.find(({ id }) => !isGoneThrough(panel, id));
    focusSoon(next ? doneButton(next.id) : sinceTitle, sinceTitle);
  };
  return (
    <section className={styles.section} aria-labelledby={sinceTitle}>
      <Row apart wrap gap="xs">
        <div id={sinceTitle} tabIndex={-1} style={{ outline: 'none' }}>
          <Text look="strong" as="h3">
            Since last time: {counted(carried.length, 'action', 'actions')}
          </Text>
        </div>
        <Text look="small" ink="second">
          {gone} of {carried.length} gone through
        </Text>
      </Row>
      <ol className={styles.list}>
        {carried.map((action, place) => (
          <CarriedAction key={action.id} panel={panel} was={action} number={place + 1} onSaid={() => goOn(place)} />
        ))}
      </ol>
    </section>
  );
}
