import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Typed } from '../../app/notAdded.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { agendaInOrder } from '../../domain/meeting/agendaInOrder.ts';
import { caseAtMeeting } from '../../domain/meeting/caseAtMeeting.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { takesRecommendations } from '../../domain/meeting/recommended.ts';
import { situationAt } from '../../domain/meeting/saidAtMeeting.ts';
import { agendaFor } from '../../domain/procedure/agenda.ts';
import { heldBack } from '../../domain/procedure/heldBack.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { AgendaList } from './AgendaList.tsx';
import { FootLine } from './FootLine.tsx';
import { agendaTitle, focusSoon, hereTitle, planTitle } from './focusSoon.ts';
import { ItemView } from './ItemView.tsx';
import { MinutesSoFar } from './MinutesSoFar.tsx';
import { NotYet } from './NotYet.tsx';
import { PlanTab } from './PlanTab.tsx';
import { carriedActions, type Panel, type WayToArrange } from './panel.ts';
import { RunBars } from './RunBars.tsx';
import { type Place, RunHeader } from './RunHeader.tsx';
import { useRunStyles } from './runStyles.ts';
import { useFinishedKept } from './useFinishedKept.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useHere } from './useHere.ts';
import { useLiveRecord } from './useLiveRecord.ts';
import { useMeetingNow } from './useMeetingNow.ts';
import { useNotAdded, useWatchedWorld } from './useNotAdded.ts';
import { useNotesTold } from './useNotesTold.ts';
import { useOutcomes } from './useOutcomes.ts';
import { usePanelKeys } from './usePanelKeys.ts';
import { usePutRight } from './usePutRight.ts';
import { useRemoteNews } from './useRemoteNews.ts';
import { useRowPanel } from './useRowPanel.ts';
import { useTakenActions, useTakenNotes } from './useTakenBack.ts';
import { useUndo, useUndoing } from './useUndo.ts';
import { useWhyFinish } from './useWhyFinish.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

interface RunProps {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly meeting: Meeting;
  /** In a page of its own rather than filling the side panel. */
  readonly beside?: boolean;
  /** Agenda item to open first; otherwise the whole agenda. */
  readonly startItem?: string | undefined;
  /** Place to open first, instead of the agenda. */
  readonly startPlace?: Place | undefined;
  /** Action to put right there. */
  readonly startAction?: string | undefined;
  /** Where the minutes are; absent beside the call. */
  readonly onMinutes?: () => void;
  /** To where this meeting is moved or called off. */
  readonly arrange?: WayToArrange;
  /** Reads the case again once something of it was recorded here. */
  readonly reload: () => Promise<void>;
}

/** The meeting as it is held, unless its procedure says that it may not be yet. One that has begun here goes on. */
export function RunPanel(props: RunProps) {
  const { world, file, profile, meeting } = props;
  const began = useRef(false);
  const held = heldBack({ profile, file, meeting, calendar: councilCalendar(), today: world.clock.today() });
  if (held.length === 0) began.current = true;
  if (began.current) return <Running {...props} />;
  return (
    <NotYet
      world={world}
      file={file}
      meeting={meeting}
      authority={profile.authority}
      held={held}
      reload={props.reload}
    />
  );
}

/** 280 px wide beside the call, and the same in the personal tab. */
function Running(props: RunProps) {
  const styles = useRunStyles();
  const { profile } = props;
  const meeting = useMeetingNow(props.world, props.meeting);
  const { world, typed, notKept } = useWatchedWorld(props.world, meeting.id);
  const record = useLiveRecord(props.world, props.file.reference, meeting.id);
  const file = caseAtMeeting(props.file, meeting, record?.view.record);
  const situation = JSON.stringify(situationAt(file, meeting, record?.view.record));
  // Nearly every entry leaves the situation as it is, and the agenda with it.
  const pack = useMemo(() => agendaFor(profile, JSON.parse(situation)), [profile, situation]);
  const order = record?.view.record;
  const agenda = useMemo(() => (order ? agendaInOrder(pack, order) : pack), [pack, order]);
  if (!record) return <Loading what="Opening the record" />;
  const way = props.arrange && { arrange: props.arrange };
  const given = { world, file, profile, meeting, agenda, typed, notKept, ...record, ...way };
  const panel = (
    <div className={mergeClasses(styles.panel, props.beside && styles.beside)}>
      <Opened
        given={given}
        startItem={props.startItem}
        startPlace={props.startPlace}
        startAction={props.startAction}
        {...(props.onMinutes && { onMinutes: props.onMinutes })}
      />
    </div>
  );
  if (!props.beside) return panel;
  return (
    <div className={styles.page}>
      {panel}
      <MinutesSoFar panel={given} />
    </div>
  );
}

const titles = { agenda: agendaTitle, here: hereTitle, plan: planTitle } as const satisfies Record<Place, string>;

function Opened(
  props: Pick<RunProps, 'startItem' | 'startPlace' | 'startAction' | 'onMinutes'> & {
    readonly given: Omit<
      Panel,
      'takenNotes' | 'takenActions' | 'outcomes' | 'notAdded' | 'addTogether' | 'putRight' | 'whyFinish' | 'row'
    > & { readonly typed: readonly Typed[] };
  },
) {
  const { onMinutes } = props;
  const acts = useUndoing(props.given.live);
  const given = { ...props.given, live: acts.live, addTogether: acts.addTogether };
  const { file, meeting } = given;
  const carried = useMemo(() => carriedActions({ file, meeting }), [file, meeting]);
  const [place, setPlace] = useState<Place>(props.startPlace ?? 'agenda');
  const actions = place === 'plan' ? [...carried, ...given.view.record.actions] : [];
  const [putRight, setPutRight] = usePutRight(props.startAction, actions);
  const parts = {
    ...given,
    putRight,
    whyFinish: useWhyFinish(given),
    notAdded: useNotAdded(given.typed, given.view.record, given.agenda, carried),
    takenNotes: useTakenNotes(given.live),
    takenActions: useTakenActions(given.live),
    outcomes: useOutcomes(given.live),
  };
  const panel: Panel = { ...parts, row: useRowPanel(parts) };
  const [item, setItem] = useState(props.startItem);
  useRemoteNews(panel);
  useFinishedKept(panel);
  useNotesTold(panel);
  const open = panel.agenda.find((line) => line.item.id === item);
  const lastAct = useUndo(acts, panel);
  const single = useDraft(given.world.device, 'panel-keys');
  const isSingle = single.ready && single.text !== 'off';
  const wrote = useHere(panel, place === 'plan' ? 'plan' : place === 'here' ? 'people' : open?.item.id);
  const go = (next: Place, action?: string) => {
    setPlace(next);
    setPutRight(action);
  };
  const to = (next: Place, action?: string) => {
    go(next, action);
    if (next === 'agenda') setItem(undefined);
    // What was pressed is gone with the place that it was in. A form that stands open there takes the focus itself.
    if (action === undefined) focusSoon(titles[next]);
  };
  const within = useFocusKept<HTMLDivElement>();
  usePanelKeys(isSingle, { panel, open: place === 'agenda' ? open : undefined, undo: lastAct.undo, setItem, to });
  return (
    <>
      <div ref={within} style={{ display: 'contents' }} onInput={wrote}>
        <RunHeader panel={panel} place={place} item={open?.item.id} onPlace={go} />
        <RunBars panel={panel} />
        {place === 'agenda' && open && (
          <ItemView
            key={open.item.id}
            panel={panel}
            line={open}
            onItem={setItem}
            onList={() => to('agenda')}
            onPlace={to}
          />
        )}
        {place === 'agenda' && !open && (
          <AgendaList panel={panel} onItem={setItem} onPlace={to} {...(onMinutes && { onMinutes })} />
        )}
        {place === 'here' && <WhoIsHere panel={panel} />}
        {place === 'plan' && <PlanTab panel={panel} />}
      </div>
      <FootLine
        lastAct={lastAct}
        single={isSingle}
        recommends={takesRecommendations(panel.profile)}
        onSingle={single.ready ? (on) => single.change(on ? '' : 'off') : undefined}
      />
    </>
  );
}
