import type { LiveRecord } from '../../app/liveRecord.ts';
import type { NotAdded } from '../../app/notAdded.ts';
import type { Undoing } from '../../app/undoing.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { EventBody } from '../../domain/meeting/event.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { MeetingRecord, Written } from '../../domain/meeting/record.ts';
import { shownAt } from '../../domain/meeting/shownAt.ts';
import { writerName } from '../../domain/meeting/writerName.ts';
import { openActions, type PlanAction } from '../../domain/plan/plan.ts';
import { planBefore } from '../../domain/plan/planBefore.ts';
import type { AgendaLine } from '../../domain/procedure/agenda.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import type { Draft } from '../../ui/useDraft.ts';
import type { DrawnView } from './useLiveRecord.ts';
import type { Outcomes } from './useOutcomes.ts';
import type { TakenAction, TakenBack, TakenNote } from './useTakenBack.ts';

/** The way to Arrange, and what the button to it says. */
export interface WayToArrange {
  readonly words: string;
  readonly go: () => void;
  /** The host did not open it, when it was last pressed. */
  readonly blocked?: boolean;
}

/** What every part of the panel works with. */
export interface Panel {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly meeting: Meeting;
  readonly agenda: readonly AgendaLine[];
  readonly live: LiveRecord;
  readonly addTogether: Undoing['addTogether'];
  readonly view: DrawnView;
  /** Typed in this panel, or here before, and waiting for a button. */
  readonly notAdded: readonly NotAdded[];
  /** This browser keeps nothing that is typed: said before anybody relies on it. */
  readonly notKept: boolean;
  readonly takenNotes: TakenBack<TakenNote>;
  readonly takenActions: TakenBack<TakenAction>;
  readonly outcomes: Outcomes;
  /** Why the meeting is finished without something: typed, and not yet said. */
  readonly whyFinish: Draft;
  /** The action that somebody has just gone to put right: its form opens. */
  readonly putRight: string | undefined;
  /** To where this meeting is moved or called off; absent where nothing leads there. */
  readonly arrange?: WayToArrange;
  readonly row: RowPanel;
}

/**
 * What one note or action of a list works with: of the panel, what stays the same object while people write. A row that
 * is given this and its own note is drawn again when its note has changed, not with every entry of the meeting.
 */
export type RowPanel = Pick<Panel, 'file' | 'profile' | 'meeting' | 'world' | 'live' | 'putRight'> & {
  readonly view: { readonly record: Pick<MeetingRecord, 'writers' | 'guests'> };
  readonly takenNotes: Pick<TakenBack<TakenNote>, 'add'>;
  readonly takenActions: Pick<TakenBack<TakenAction>, 'add'>;
};

/** What was still open in the plan that this meeting found: it is gone through before anything new is agreed. */
export const carriedActions = ({ file, meeting }: Pick<Panel, 'file' | 'meeting'>): readonly PlanAction[] =>
  openActions(planBefore(file.plan, meeting.id));

/** Said to be done, open or dropped, or worded anew: somebody asked about it. */
export const isGoneThrough = ({ view }: Pick<Panel, 'view'>, id: string): boolean =>
  Boolean(view.record.outcomes.get(id)?.value) || view.record.actions.some((action) => action.id === id);

/** `You`, a name, or `Someone else`: accounts are known by the case's people, the organiser, and what they wrote. */
export function whoIs(
  { file, meeting, view, world }: Pick<RowPanel, 'file' | 'meeting' | 'view' | 'world'>,
  account: string,
): string {
  if (account === world.identity.me.id) return 'You';
  return writerName({ file, meeting, record: view.record }, account);
}

/** Whether hints to the chair are for whoever is here: nobody else, once it is known which account chairs. */
export function isChair({ file, meeting, world }: Pick<Panel, 'file' | 'meeting' | 'world'>): boolean {
  const account = file.people.find(({ id }) => id === meeting.chair)?.accountId;
  return account === undefined || account === world.identity.me.id;
}

/** Whether a change of this note or action was typed and is in no record. */
export const isHalfChanged = ({ notAdded }: Pick<Panel, 'notAdded'>, target: string): boolean =>
  notAdded.some((each) => each.kind !== 'time' && each.target === target);

/** Whether it was typed when somebody came or left, and it is no time that can be. */
export const isHalfTimed = ({ notAdded }: Pick<Panel, 'notAdded'>, id: string): boolean =>
  notAdded.some((each) => each.kind === 'time' && each.target === id);

/** Drops what is kept in a box. A device that keeps nothing has nothing to drop. */
export function leaveDraft({ world }: Pick<Panel, 'world'>, box: string): void {
  void world.device.keepDraft(box, '').then(undefined, () => undefined);
}

/**
 * Whom a note may quote: the children first, by initials, then the people of the case, then the guests who are here.
 * Guests are no people of the case: a note keeps them by name. `chosen` is offered as well, also once they are gone.
 */
export function voices(
  { file, view }: Pick<RowPanel, 'file' | 'view'>,
  chosen = '',
): readonly { readonly id: string; readonly name: string }[] {
  const known = [
    ...file.children.map(({ id, initials }) => ({ id, name: `${initials}, the child` })),
    ...file.people.map(({ id, name, role }) => ({ id, name: `${name}, ${role}` })),
  ];
  const guests = view.record.guests.map(({ versions: [guest] }) =>
    [guest?.value.name.trim(), guest?.value.role.trim()].filter(Boolean).join(', '),
  );
  const typed = [...guests, chosen].filter((name) => name !== '' && !known.some(({ id }) => id === name));
  return [...known, ...[...new Set(typed)].map((name) => ({ id: name, name }))];
}

export function voiceName(file: CaseFile, voice: string): string {
  const child = file.children.find(({ id }) => id === voice);
  if (child) return child.initials;
  const person = file.people.find(({ id }) => id === voice);
  return person ? `${person.name}, ${person.role}` : voice;
}

/** Writes over what was there when typing began. Resolves to what comes next is typed over: that, and our own words. */
export async function writeOver(
  { live, world }: Pick<Panel, 'live' | 'world'>,
  body: EventBody,
  basedOn: readonly string[],
): Promise<readonly string[]> {
  await live.add(body, basedOn);
  const shown = shownAt(live.view().record, body);
  const there =
    shown && 'versions' in shown ? shown.versions : shown ? [shown, ...(shown.over ? [shown.over] : [])] : [];
  // A colleague's words that came meanwhile were never looked at: they stay beside ours.
  const ours = there.filter(({ by }) => by === world.identity.me.id).map(({ eventId }) => eventId);
  return [...new Set([...basedOn, ...ours])];
}

/** Of wordings that nobody has chosen from, the one that a box goes on with: who wrote one here goes on with their own. */
export const ownOrFirst = <Version extends Written>(
  { world }: Pick<Panel, 'world'>,
  versions: readonly Version[],
): Version | undefined => versions.find(({ by }) => by === world.identity.me.id) ?? versions[0];
