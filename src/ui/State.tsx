import type { ReactNode } from 'react';
import { Row } from './layout.tsx';
import { Mark, type MarkName } from './Mark.tsx';
import { type Ink, Text, type TextRole } from './Text.tsx';

const inkOf: Readonly<Record<MarkName, Ink>> = {
  done: 'first',
  bad: 'late',
  warning: 'soon',
  waiting: 'second',
  unknown: 'second',
  'to do': 'second',
  'under way': 'first',
  no: 'first',
  info: 'first',
};

/** A sign and its words. `plain` keeps the words black where the sign says enough. */
export function State(props: {
  readonly name: MarkName;
  readonly plain?: boolean;
  readonly look?: TextRole;
  readonly children: ReactNode;
}) {
  return (
    <Row gap="snudge">
      <Mark name={props.name} />
      <Text look={props.look} ink={props.plain ? 'first' : inkOf[props.name]}>
        {props.children}
      </Text>
    </Row>
  );
}
