import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonId } from '../../domain/case/caseFile.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon, hereTitle, undoButton } from './focusSoon.ts';
import type { Panel } from './panel.ts';

/** One press for everyone who said yes and of whom nothing is recorded yet; one more takes it back. Never by itself. */
export function ExpectedHere({ panel, expected }: { readonly panel: Panel; readonly expected: readonly PersonId[] }) {
  const [ticked, setTicked] = useState<readonly PersonId[]>([]);
  const still = ticked.filter((id) => panel.view.record.presence.get(id)?.value === 'present');
  const record = (ids: readonly PersonId[], value: 'present' | null) =>
    void panel.addTogether(ids.map((target) => ({ type: 'presence', target, value })));
  if (still.length > 0)
    return (
      <Row apart wrap gap="xs">
        <Text look="small" ink="second">
          {still.length} recorded as here
        </Text>
        <Button
          size="small"
          id={undoButton('expected')}
          aria-label={`Not here after all: ${still.length}`}
          onClick={() => {
            setTicked([]);
            record(still, null);
            focusSoon(hereTitle);
          }}
        >
          Not here after all
        </Button>
      </Row>
    );
  if (expected.length < 2) return null;
  return (
    <Row>
      <Button
        size="small"
        onClick={() => {
          setTicked(expected);
          record(expected, 'present');
          focusSoon(undoButton('expected'), hereTitle);
        }}
      >
        Everyone expected is here ({expected.length})
      </Button>
    </Row>
  );
}
