import { Button } from '@fluentui/react-components';
import type { Register } from '../../domain/meeting/record.ts';
import { shortTime } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { type Panel, whoIs } from './panel.ts';

/** Where what two people set stands. Found from its buttons: this part keeps nothing of its own. */
const clashMark = 'clash';

/** What two people set without having seen each other: both stand here until one is chosen. */
export function RegisterClash<T>(props: {
  readonly panel: Pick<Panel, 'file' | 'meeting' | 'view' | 'world'>;
  /** Whose it is, for a screen reader: `Marigold Fay, left`. */
  readonly of: string;
  readonly register: Register<T> | undefined;
  readonly words: (value: T) => string;
  readonly onChoose: (value: T) => void;
}) {
  const { panel, of, register, words, onChoose } = props;
  if (!register?.over) return null;
  const both = [register.over, register];
  return (
    <div style={{ width: '100%' }} className={clashMark}>
      <Text as="p" look="small" ink="soon">
        {both.map((each) => `${whoIs(panel, each.by)} had ${words(each.value)}, ${shortTime(each.wall)}`).join('; ')}
      </Text>
      <Row wrap gap="xs">
        {both.map(({ eventId, value }) => (
          <Button
            key={eventId}
            size="small"
            aria-label={`${of}: ${words(value)}`}
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget.closest(`.${clashMark}`));
              onChoose(value);
            }}
          >
            {words(value)}
          </Button>
        ))}
      </Row>
    </div>
  );
}

/** What was pressed is about to go: focus stays with what it was about. */
function focusBeside(clash: Element | null) {
  for (let around = clash?.parentElement; around; around = around.parentElement) {
    const controls = [...around.querySelectorAll<HTMLElement>('input, select, textarea, button')];
    const beside = controls.find((control) => !clash?.contains(control));
    if (beside) return beside.focus();
  }
}
