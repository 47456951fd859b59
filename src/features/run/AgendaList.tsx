import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaLine } from '../../domain/procedure/agenda.ts';
import { shortTime } from '../../ui/dates.ts';
import { hairline, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { StepSign } from '../../ui/StepLine.tsx';
import { Text } from '../../ui/Text.tsx';
import { AgendaOrder } from './AgendaOrder.tsx';
import { firstLeft, isTicked, stepState } from './agendaState.ts';
import { Finish, finishTitle } from './Finish.tsx';
import { agendaTitle, focusSoon } from './focusSoon.ts';
import { MoveItem } from './MoveItem.tsx';
import { OrderClash } from './OrderClash.tsx';
import { isChair, type Panel } from './panel.ts';
import type { Place } from './RunHeader.tsx';
import { useRunStyles } from './runStyles.ts';
import { Writing } from './Writing.tsx';
import { whoWrites } from './whoWrites.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    minHeight: '40px',
    padding: `4px ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    border: 'none',
    borderTop: hairline,
    backgroundColor: 'transparent',
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    // The token for hovering is bright in high contrast, and the words on it stay white.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { display: 'flex' },
  now: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke2}` },
  number: { width: '18px', flexShrink: 0, display: 'flex', justifyContent: 'flex-end' },
  title: { flexGrow: 1 },
  ends: { flexShrink: 0, maxWidth: '88px' },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
});

const orderButton = 'agenda-order';

/** The whole agenda; one press away from anywhere in it. */
export function AgendaList(props: {
  readonly panel: Panel;
  readonly onItem: (item: string) => void;
  readonly onPlace: (place: Place, action?: string) => void;
  readonly onMinutes?: () => void;
}) {
  const styles = useRunStyles();
  const own = useStyles();
  const { agenda, profile, view } = props.panel;
  const applying = agenda.filter((line) => line.applies);
  const done = applying.filter((line) => isTicked(view.record, line.item.id)).length;
  const next = firstLeft(agenda, view.record);
  const finished = view.record.finished?.value ? view.record.finished : undefined;
  const writing = whoWrites(props.panel);
  const [ordering, setOrdering] = useState(false);
  const order = (on: boolean) => {
    setOrdering(on);
    focusSoon(...(on ? [agendaTitle] : [orderButton, agendaTitle]));
  };
  return (
    <>
      <div className={styles.scroll}>
        <Row apart wrap>
          <div id={agendaTitle} tabIndex={-1} style={{ outline: 'none' }}>
            <Text look="section" as="h2">
              {profile.words.agenda}
            </Text>
          </div>
          <Text look="small" ink="second">
            {done} of {applying.length} done
          </Text>
        </Row>
        {ordering ? (
          <AgendaOrder panel={props.panel} onDone={() => order(false)} />
        ) : (
          isChair(props.panel) && (
            <Button
              id={orderButton}
              size="small"
              appearance="subtle"
              className={styles.link}
              onClick={() => order(true)}
            >
              Change the order
            </Button>
          )
        )}
        <OrderClash panel={props.panel} />
        <ol className={mergeClasses(styles.list, own.bleed)}>
          {agenda.map((line) => (
            <li key={line.item.id} className={own.line}>
              <AgendaRow
                panel={props.panel}
                line={line}
                writing={writing.get(line.item.id) ?? []}
                now={line === next}
                onPress={() => props.onItem(line.item.id)}
              />
              {ordering && <MoveItem panel={props.panel} line={line} />}
            </li>
          ))}
        </ol>
        {(done > 0 || view.record.finished) && (
          <Finish panel={props.panel} onItem={props.onItem} onPlace={props.onPlace} />
        )}
        {!view.complete && (
          <Text as="p" look="small" ink="second">
            What others wrote is being read
          </Text>
        )}
      </div>
      <div className={styles.foot}>
        {finished ? (
          <State name="done" look="small">
            Finished at {shortTime(finished.wall)}
          </State>
        ) : (
          done > 0 &&
          !next && (
            <Button appearance={props.onMinutes ? 'secondary' : 'primary'} onClick={() => focusSoon(finishTitle)}>
              Read back and finish
            </Button>
          )
        )}
        {next && !finished ? (
          <Button appearance="primary" onClick={() => props.onItem(next.item.id)}>
            {done === 0 ? 'Begin' : 'Go on'} with {next.item.title}
          </Button>
        ) : props.onMinutes ? (
          <Button appearance="primary" onClick={props.onMinutes}>
            Next: Minutes
          </Button>
        ) : (
          <Text as="p">The minutes are in CIN Meetings, in the meeting’s own tab.</Text>
        )}
      </div>
    </>
  );
}

function AgendaRow(props: {
  readonly panel: Panel;
  readonly line: AgendaLine;
  readonly writing: readonly string[];
  readonly now: boolean;
  readonly onPress: () => void;
}) {
  const own = useStyles();
  const { line, now } = props;
  const { record } = props.panel.view;
  const state = stepState(line, record, now ? line.item.id : undefined);
  const notes = record.notes.filter((note) => note.versions[0]?.value.item === line.item.id).length;
  const words = notes > 0 ? `${notes} ${notes === 1 ? 'note' : 'notes'}` : '';
  const ends =
    state === 'not this time'
      ? (line.whyNot ?? 'not this time')
      : state === 'done'
        ? ['done', words].filter(Boolean).join(', ')
        : words;
  return (
    <button
      type="button"
      className={mergeClasses(own.row, now && own.now)}
      aria-current={now ? 'step' : undefined}
      onClick={props.onPress}
    >
      <StepSign state={state} />
      <span className={own.number}>
        <Text ink={now ? 'first' : 'third'}>{line.item.number}</Text>
      </span>
      <Text look={now ? 'strong' : 'body'} ink={state === 'not this time' ? 'third' : 'first'} className={own.title}>
        {line.item.title}
      </Text>
      <Writing names={props.writing} />
      <span className={own.ends}>
        <Text look="small" ink={now ? 'first' : 'third'}>
          {ends}
        </Text>
        {props.panel.notAdded.some(({ item }) => item === line.item.id) && (
          <State name="waiting" look="small">
            not added
          </State>
        )}
      </span>
    </button>
  );
}
