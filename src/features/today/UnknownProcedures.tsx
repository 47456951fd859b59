import { Link } from '@fluentui/react-components';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** So many are named; the rest are found in Cases. */
const NAMED = 10;

export const withUnknownProcedure = (rows: readonly CaseRow[]): readonly CaseRow[] =>
  rows.filter(({ procedure, attention }) => attention !== 'unreadable' && !profileOf(procedure));

/** Cases under a procedure that this version does not know: no date of theirs can be worked out, so none is below. */
export function UnknownProcedures(props: {
  readonly rows: readonly CaseRow[];
  readonly hrefOf: (reference: string) => string;
}) {
  if (props.rows.length === 0) return null;
  return (
    <Bar name="warning" boxed title="Some cases follow a procedure that is not known here.">
      <Text as="p">
        No date can be worked out for them. Open the case and choose its procedure, or ask whoever looks after CIN
        Meetings for a newer version.
      </Text>
      <Row wrap>
        {props.rows.slice(0, NAMED).map(({ reference, initials, restricted }) => (
          <Link key={reference} href={props.hrefOf(reference)}>
            {reference} {restricted ? '' : initials}
          </Link>
        ))}
        {props.rows.length > NAMED && <Text>and {props.rows.length - NAMED} more</Text>}
      </Row>
    </Bar>
  );
}
