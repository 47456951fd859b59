import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type MovedDate, movedHead, movedWords } from '../../../domain/case/movedDates.ts';
import { counted } from '../../../domain/counted.ts';
import { namesThemselves } from '../../../domain/settings/managerProblem.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council, Part } from './useCouncil.ts';

const shown = 12;

/**
 * What the last change in this part of the page did, which dates move, and its undo, but not for whoever took themselves
 * off the managers: somebody else has to name them again. Focus comes here.
 */
export function WhatBecame(props: {
  readonly council: Council;
  readonly part: Part;
  /** False for what no date is counted from. */
  readonly movesDates?: boolean;
}) {
  const { council, part, movesDates = true } = props;
  const { outcome, busy } = council;
  const here = useRef<HTMLDivElement>(null);
  const mine = outcome?.part === part ? outcome : undefined;
  useEffect(() => {
    if (mine) here.current?.focus();
  }, [mine]);
  if (!mine) return null;
  return (
    <div ref={here} tabIndex={-1}>
      {'refusal' in mine ? (
        <Column gap="s">
          <RefusalBar refusal={mine.refusal} />
          {mine.refusal.kind === 'not allowed' && (
            <Text as="p">
              Whoever may change files in CIN Records can save this. The owners of the council’s site say who may.
            </Text>
          )}
        </Column>
      ) : (
        <Column gap="s">
          <State name="done" plain>
            {mine.said}
          </State>
          {movesDates && <Moved moved={mine.done.moved} />}
          {!mine.undone && !namesThemselves(mine.done.undo, council.world.identity.me) && (
            <Row>
              <Button size="small" disabledFocusable={busy} onClick={() => void council.undo()}>
                Undo
              </Button>
            </Row>
          )}
        </Column>
      )}
    </div>
  );
}

function Moved({ moved }: { readonly moved: readonly MovedDate[] }) {
  const styles = useProcedureStyles();
  const more = moved.length - shown;
  return (
    <>
      <Text as="p" look={moved.length > 0 ? 'strong' : 'body'}>
        {movedHead(moved)}
        {moved.length > 0 ? ':' : ' of the cases on this device.'}
      </Text>
      {moved.length > 0 && (
        <ul className={styles.points}>
          {moved.slice(0, shown).map((one) => (
            <li key={`${one.reference} ${one.what} ${one.from}`}>
              <Text>{movedWords(one)}</Text>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <Text as="p">And {counted(more, 'other', 'others')}.</Text>}
    </>
  );
}
