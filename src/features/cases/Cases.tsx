import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CaseRows } from '../../app/caseRows.ts';
import type { World } from '../../app/world.ts';
import { type CasesAsked, caseIndex } from '../../domain/case/caseIndex.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { timeInLondon } from '../../domain/time/londonTime.ts';
import { asOfWords } from '../../ui/asOfWords.ts';
import { DeviceBar } from '../../ui/DeviceBar.tsx';
import { ListRefusal } from '../../ui/ListRefusal.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrival } from '../../ui/useArrival.ts';
import { useKept } from '../../ui/useKept.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { slowWords, useSlow } from '../../ui/useSlow.ts';
import { CaseHeads } from './CaseHeads.tsx';
import { CaseList } from './CaseList.tsx';
import { CasesTools } from './CasesTools.tsx';
import { countWords } from './countWords.ts';
import { NoCases } from './NoCases.tsx';
import { NoneFound } from './NoneFound.tsx';

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} 0`,
    '@media (max-width: 480px)': { padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} 0` },
  },
  list: { flexGrow: 1, flexBasis: 0, minHeight: '260px', overflowY: 'auto', maxWidth: '1328px' },
  width: { maxWidth: '1328px', flexShrink: 0 },
});

/** What was asked of the list, and the case it was left for: kept while one is elsewhere. */
export interface CasesLeft {
  readonly asked: CasesAsked;
  readonly at?: string;
}
const atFirst: CasesLeft = { asked: { search: '', sort: 'next due', whose: 'everyone' } };

/** Every open case: from this device before any network, searched and sorted as one types. */
export function Cases(props: {
  readonly world: Pick<World, 'clock' | 'identity' | 'device'>;
  readonly cases: CaseRows;
  readonly left: CasesLeft | undefined;
  readonly onLeft: (left: CasesLeft) => void;
  readonly hrefOf: (reference: string) => string;
  readonly onSettings: () => void;
  readonly onNew?: () => void;
}) {
  const styles = useStyles();
  usePageTitle('Cases');
  const { world, left = atFirst, onLeft } = props;
  const { rows, at, refusal, fresh, asking, notKept } = useKept(props.cases);
  const slow = useSlow(asking);
  // In state, not in a ref: the list is drawn once what it scrolls in is there.
  const [scrolls, setScrolls] = useState<HTMLDivElement | null>(null);
  const cameBack = useRef(left.at !== undefined);
  const heading = useArrival('cases', !cameBack.current);
  const today = world.clock.today();
  const time = timeInLondon(world.clock.now());
  const { me } = world.identity;
  // Working the list out takes longer than a key press may: anew for other rows and on another day, not by the second.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `time` moves on at each drawing
  const index = useMemo(
    () => caseIndex(rows ?? [], { calendar: councilCalendar(), today, me, time }),
    [rows, today, me.id],
  );
  const found = useMemo(() => index.find(left.asked), [index, left.asked]);
  const known = fresh || index.all > 0;
  const ask = (asked: CasesAsked) => onLeft({ asked });

  return (
    <main className={styles.page}>
      <Column gap="s" className={styles.width}>
        <Row wrap apart>
          <Row wrap gap="l">
            <Text look="page" as="h1" target={heading}>
              Cases
            </Text>
            <div role="status">
              <Text ink="second">{known && index.all > 0 ? countWords(found.length, index.all, left.asked) : ''}</Text>
            </div>
            {known && index.all > 0 && (
              <Text look="small" ink="second">
                {asOfWords(at, asking ? (slow ? 'slow' : 'yes') : 'no')}
              </Text>
            )}
          </Row>
          {props.onNew && index.all > 0 && <Button onClick={props.onNew}>New case</Button>}
        </Row>
        {refusal && (
          <ListRefusal
            refusal={refusal}
            again={() => void props.cases.refresh()}
            busy={asking}
            onSettings={props.onSettings}
          />
        )}
        <DeviceBar keepsNothing={props.world.device.keepsNothing} notKept={notKept} />
        {index.all > 0 && (
          <CasesTools
            asked={left.asked}
            onAsk={ask}
            onDown={() => scrolls?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus()}
          />
        )}
        {index.all === 0 && !fresh && !refusal && (
          <Text as="p" ink="second">
            {slow ? slowWords : 'Reading the list of cases'}
          </Text>
        )}
        {index.all === 0 && fresh && !refusal && <NoCases {...(props.onNew && { onNew: props.onNew })} />}
        {index.all > 0 && found.length === 0 && (
          <NoneFound asked={left.asked} onClear={() => ask({ ...left.asked, search: '', whose: 'everyone' })} />
        )}
      </Column>
      {found.length > 0 && (
        <div ref={setScrolls} className={styles.list}>
          <CaseHeads sort={left.asked.sort} onSort={(sort) => ask({ ...left.asked, sort })} />
          {scrolls && (
            <CaseList
              key={JSON.stringify(left.asked)}
              found={found}
              today={today}
              scrolls={scrolls}
              at={cameBack.current ? left.at : undefined}
              hrefOf={props.hrefOf}
              onAt={(reference) => onLeft({ asked: left.asked, at: reference })}
            />
          )}
        </div>
      )}
    </main>
  );
}
