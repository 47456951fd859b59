import { Button } from '@fluentui/react-components';
import type { CasesAsked } from '../../domain/case/caseIndex.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** Nothing matches: says what was looked for, and the way back to everything. */
export function NoneFound({ asked, onClear }: { readonly asked: CasesAsked; readonly onClear: () => void }) {
  const search = asked.search.trim();
  const whose = asked.whose === 'mine' ? ' of yours' : '';
  return (
    <Column gap="s">
      <Text as="p">{search ? `No case${whose} matches “${search}”.` : 'You lead no open case.'}</Text>
      <Row>
        <Button size="small" onClick={onClear}>
          Show all cases
        </Button>
      </Row>
    </Column>
  );
}
