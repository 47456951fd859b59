import { Link } from '@fluentui/react-components';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** Cases whose row cannot be read whole: their dates are missing from the list below. Opening one writes its row anew. */
export function UnreadableCases(props: {
  readonly rows: readonly CaseRow[];
  readonly hrefOf: (reference: string) => string;
}) {
  if (props.rows.length === 0) return null;
  return (
    <Bar
      name="warning"
      boxed
      title={
        props.rows.length === 1 ? 'The dates of one case cannot be read.' : 'The dates of some cases cannot be read.'
      }
    >
      <Text as="p">What is due for them may be missing below. Opening the case puts it right.</Text>
      <Row wrap>
        {props.rows.map(({ reference, initials }) => (
          <Link key={reference} href={props.hrefOf(reference)}>
            Open {reference} {initials}
          </Link>
        ))}
      </Row>
    </Bar>
  );
}
