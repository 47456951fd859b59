import type { ReactNode } from 'react';
import type { AgencyConcern } from '../../domain/case/agencyConcern.ts';
import { inHeader } from '../../ui/dates.ts';
import { Text } from '../../ui/Text.tsx';
import { RemovableRow } from './RemovableRow.tsx';

/** An agency's concern as it stands on the case. Of a withdrawn one the versions of its file still have the words. */
export function RaisedRow(props: {
  readonly concern: AgencyConcern;
  readonly onRemove?: () => void;
  readonly children: ReactNode;
}) {
  const { agency, about, what, raisedOn, withdrawn } = props.concern;
  const name = `Concern of ${agency}, about ${about}`;
  return (
    <RemovableRow what={name} form={props.children} {...(props.onRemove && { onRemove: props.onRemove })}>
      <Text look="strong">{name}</Text>
      {withdrawn ? (
        <>
          <Text ink="second">Withdrawn: {withdrawn.why}</Text>
          <Text look="small" ink="second">
            Earlier versions of the case’s file have its words.
          </Text>
        </>
      ) : (
        <Text>{what}</Text>
      )}
      <Text look="small" ink="second">
        Raised {inHeader(raisedOn)}
      </Text>
    </RemovableRow>
  );
}
