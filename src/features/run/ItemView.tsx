import { Button, Checkbox } from '@fluentui/react-components';
import { ArrowLeft16Regular, ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useEffect, useRef } from 'react';
import type { AgendaItem, AgendaLine } from '../../domain/procedure/agenda.ts';
import { shortTime } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StepLine } from '../../ui/StepLine.tsx';
import { Text } from '../../ui/Text.tsx';
import { useRestSoon } from '../../ui/useRestSoon.ts';
import { isTicked, neighbour, stepState } from './agendaState.ts';
import { itemTitle } from './focusSoon.ts';
import { ItemAsks } from './ItemAsks.tsx';
import { isMapped } from './Mapping.tsx';
import { NoteComposer } from './NoteComposer.tsx';
import { NoteView } from './NoteView.tsx';
import { isChair, isHalfChanged, type Panel, whoIs } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';
import type { Place } from './RunHeader.tsx';
import { useRunStyles } from './runStyles.ts';
import { Undo } from './Undo.tsx';

/** More notes than fit on a screen. */
const firstScreen = 8;

/** One item: what it asks for, what was noted, the box to write in, and the one way on. */
export function ItemView(props: {
  readonly panel: Panel;
  readonly line: AgendaLine;
  readonly onItem: (item: string) => void;
  readonly onList: () => void;
  readonly onPlace: (place: Place) => void;
}) {
  const styles = useRunStyles();
  const { panel, line, onItem } = props;
  const { agenda, live, view } = panel;
  const { item } = line;
  const notes = view.record.notes.filter((note) => note.versions[0]?.value.item === item.id);
  const next = neighbour(agenda, item.id, 1);
  const before = neighbour(agenda, item.id, -1);
  const ticked = isTicked(view.record, item.id);
  const tick = (value: boolean) => live.add({ type: 'tick', target: item.id, value });
  // Where a date is to be agreed first, that is the one thing to press.
  const agreeing = item.captures.includes('next meeting') && !view.record.nextMeeting?.value;
  const goOn = () => {
    if (line.applies && !ticked) void tick(true);
    if (next) onItem(next.item.id);
    else props.onList();
  };
  const chair = isChair(panel);
  // They stand in the columns above.
  const mapping = item.captures.includes('worries and working well');
  const listed = mapping ? notes.filter((note) => !isMapped(note.versions[0]?.value.tag)) : notes;
  const shown = useRestSoon(listed, firstScreen);
  const end = useRef<HTMLDivElement>(null);
  // One's own note only: what others write never moves what is being read.
  const showLast = () => requestAnimationFrame(() => end.current?.scrollIntoView({ block: 'nearest' }));
  const title = useRef<HTMLDivElement>(null);
  // The reader asked for this item: focus goes to it, so that a screen reader begins here.
  useEffect(() => title.current?.focus(), []);

  return (
    <>
      <div className={styles.scroll}>
        <Column gap="xs">
          <Row apart>
            <Button
              size="small"
              appearance="subtle"
              className={styles.link}
              icon={<ArrowLeft16Regular />}
              onClick={props.onList}
            >
              Whole agenda
            </Button>
            <StepLine steps={agenda.map((each) => stepState(each, view.record, item.id))} width={126} />
          </Row>
          <div ref={title} id={itemTitle} tabIndex={-1} style={{ outline: 'none' }}>
            <Text look="question" as="h2">
              {item.title}
            </Text>
          </div>
          {!line.applies && line.whyNot && (
            <Text as="p" look="smallStrong">
              Not this time: {line.whyNot}
            </Text>
          )}
          <Text as="p" ink="second">
            {item.ask}
          </Text>
          {item.forChair && !chair && (
            <Text as="p" look="smallStrong">
              For the chair
            </Text>
          )}
          {item.hint && chair && (
            <Row top gap="snudge">
              <Mark name="info" />
              <Text as="p" look="small" ink="second">
                {item.hint}
              </Text>
            </Row>
          )}
          <Row apart wrap gap="none">
            {line.applies ? <Ticked panel={panel} item={item.id} onChange={(value) => void tick(value)} /> : <span />}
            <Text look="small" ink="second" nowrap>
              {item.number} of {agenda.length}
            </Text>
          </Row>
        </Column>
        <ItemAsks panel={panel} item={item} onPlace={props.onPlace} />
        <ul className={styles.list} aria-label="Notes">
          {shown.map((note) => (
            <NoteView key={note.id} panel={panel.row} item={item} note={note} half={isHalfChanged(panel, note.id)} />
          ))}
          {panel.takenNotes.list
            .filter(({ target, value }) => value.item === item.id && !notes.some(({ id }) => id === target))
            .map((taken) => (
              <Undo
                key={taken.target}
                target={taken.target}
                words={taken.value.text}
                onUndo={() => panel.takenNotes.undo(taken)}
              />
            ))}
        </ul>
        <div ref={end} />
      </div>
      <div className={styles.foot}>
        {takesNotes(item) ? (
          <NoteComposer panel={panel} item={item} onAdded={showLast} />
        ) : (
          <Text as="p" look="small" ink="second">
            No notes here: they would go to everyone in the minutes. Numbers and addresses are kept in the case.
          </Text>
        )}
        <Row>
          <Button
            icon={<ArrowLeft20Regular />}
            aria-label={before ? `Back to ${before.item.title}` : 'Back to the agenda'}
            onClick={() => (before ? onItem(before.item.id) : props.onList())}
          />
          <Button
            appearance={agreeing ? 'secondary' : 'primary'}
            className={styles.grow}
            icon={<ArrowRight20Regular />}
            iconPosition="after"
            onClick={goOn}
          >
            {next ? `Next: ${next.item.title}` : 'Done: agenda'}
          </Button>
        </Row>
      </div>
    </>
  );
}

/** What is said in private is not minuted: contact details are kept in the case, with who may know them. */
const takesNotes = ({ captures }: AgendaItem): boolean =>
  !captures.includes('contact details') || captures.includes('notes');

function Ticked(props: { readonly panel: Panel; readonly item: string; readonly onChange: (value: boolean) => void }) {
  const { panel } = props;
  const register = panel.view.record.ticks.get(props.item);
  return (
    <Column gap="none">
      <Checkbox
        label={register?.value ? `Done, ${whoIs(panel, register.by)}, ${shortTime(register.wall)}` : 'Done'}
        checked={register?.value ?? false}
        onChange={(_, { checked }) => props.onChange(checked === true)}
      />
      <RegisterClash
        panel={panel}
        of="This item"
        register={register}
        words={(value) => (value ? 'done' : 'not done')}
        onChoose={props.onChange}
      />
    </Column>
  );
}
