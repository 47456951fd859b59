import { makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import type { AgencyConcern } from '../../domain/case/agencyConcern.ts';
import { Text } from '../../ui/Text.tsx';
import { RaisedRow } from './RaisedRow.tsx';
import { RemoveForm } from './RemoveForm.tsx';
import type { Removable } from './removable.ts';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** F-CAP-07: what agencies raised after the meeting, above its record. Nothing where nobody has. */
export function RaisedAfter(props: {
  readonly concerns: readonly AgencyConcern[];
  /** Id of the one whose form is open. */
  readonly open: string | undefined;
  readonly form: (text: Removable) => ComponentProps<typeof RemoveForm>;
  readonly onRemove?: (text: Removable) => void;
}) {
  const styles = useStyles();
  const { concerns, onRemove } = props;
  if (concerns.length === 0) return null;
  return (
    <>
      <Text look="section" as="h3">
        Raised by agencies afterwards
      </Text>
      <Text as="p" look="small" ink="second">
        As it stands on the page of the case today. It is no part of the record.
      </Text>
      <ul className={styles.list}>
        {concerns.map((concern) => {
          const text = { of: 'concern', target: concern.id, event: concern.id } as const;
          const open = props.open === concern.id;
          return (
            <RaisedRow
              key={concern.id}
              concern={concern}
              {...(onRemove && !open && { onRemove: () => onRemove(text) })}
            >
              {open && <RemoveForm {...props.form(text)} />}
            </RaisedRow>
          );
        })}
      </ul>
      <Text look="section" as="h3">
        In the record
      </Text>
    </>
  );
}
