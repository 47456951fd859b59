import { type ReactNode, useId } from 'react';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** One part of the case's page: its name, how much there is, what can be done about all of it. */
export function Section(props: {
  readonly title: string;
  /** `9 actions: 4 done, 5 open` */
  readonly says?: string;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Column gap="xs">
        <Row wrap apart>
          <Row wrap gap="m">
            <Text id={id} look="section" as="h2">
              {props.title}
            </Text>
            {props.says && <Text ink="second">{props.says}</Text>}
          </Row>
          {props.act}
        </Row>
        {props.children}
      </Column>
    </section>
  );
}
