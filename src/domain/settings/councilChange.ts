import type { Account } from '../meeting/meeting.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type {
  ConfirmedReading,
  ConfirmedRule,
  CouncilSettings,
  CouncilWords,
  HouseStandard,
  NamedDay,
  NamedManager,
  Team,
} from './councilSettings.ts';
import { sameTeam } from './teams.ts';

/** One thing of the council's settings, as it is to be from now on: without `to` it is taken away. */
export type CouncilChange =
  | { readonly part: 'procedure'; readonly to?: string }
  | OfRule<'readings', ConfirmedReading>
  | OfRule<'houseStandard', HouseStandard>
  | (OfRule<'confirmed', ConfirmedRule> & { readonly about: ConfirmedRule['about'] })
  | OfDay<'closureDays'>
  | OfDay<'bankHolidays'>
  /** A whole team. Who is in one is changed person by person, so that two people can do it at once. */
  | { readonly part: 'teams'; readonly name: string; readonly to?: Team }
  | { readonly part: 'member'; readonly team: string; readonly id: string; readonly to?: Account }
  | { readonly part: 'managers'; readonly id: string; readonly to?: NamedManager }
  /** Only the words that change; an empty one gives way to the procedure's own. */
  | { readonly part: 'words'; readonly to: CouncilWords };

interface OfRule<Part, Value> {
  readonly part: Part;
  readonly procedure: string;
  readonly rule: string;
  readonly to?: Value;
}

interface OfDay<Part> {
  readonly part: Part;
  readonly date: PlainDate;
  readonly to?: NamedDay;
}

/** The settings with it. What else others have saved stays. */
export function withChange(settings: CouncilSettings, change: CouncilChange): CouncilSettings {
  switch (change.part) {
    case 'procedure': {
      const { procedure: _, ...rest } = settings;
      return change.to === undefined ? rest : { ...rest, procedure: change.to };
    }
    case 'readings':
      return { ...settings, readings: put(settings.readings, isOf(change), change.to) };
    case 'houseStandard':
      return { ...settings, houseStandard: put(settings.houseStandard, isOf(change), change.to) };
    case 'confirmed':
      return { ...settings, confirmed: put(settings.confirmed, isAbout(change), change.to) };
    case 'closureDays':
      return { ...settings, closureDays: put(settings.closureDays, isOn(change), change.to) };
    case 'bankHolidays':
      return { ...settings, bankHolidays: put(settings.bankHolidays, isOn(change), change.to) };
    case 'teams':
      return { ...settings, teams: put(settings.teams, isTeam(change.name), change.to) };
    case 'member':
      return {
        ...settings,
        teams: settings.teams.map((team) => (isTeam(change.team)(team) ? withMember(team, change) : team)),
      };
    case 'managers':
      return { ...settings, managers: put(settings.managers, hasId(change), change.to) };
    case 'words':
      return { ...settings, words: withoutEmpty({ ...settings.words, ...change.to }) };
  }
}

/** The change that puts back what `before` had. */
export function undoing(before: CouncilSettings, change: CouncilChange): CouncilChange {
  switch (change.part) {
    case 'procedure':
      return { part: 'procedure', ...(before.procedure !== undefined && { to: before.procedure }) };
    case 'readings':
      return { ...keyOf(change), ...had(before.readings.findLast(isOf(change))) };
    case 'houseStandard':
      return { ...keyOf(change), ...had(before.houseStandard.findLast(isOf(change))) };
    case 'confirmed':
      return { ...keyOf(change), ...had(before.confirmed.findLast(isAbout(change))) };
    case 'closureDays':
      return { ...keyOf(change), ...had(before.closureDays.find(isOn(change))) };
    case 'bankHolidays':
      return { ...keyOf(change), ...had(before.bankHolidays.find(isOn(change))) };
    case 'teams':
      return { ...keyOf(change), ...had(before.teams.find(isTeam(change.name))) };
    case 'member':
      return { ...keyOf(change), ...had(memberOf(before, change)) };
    case 'managers':
      return { ...keyOf(change), ...had(before.managers.find(hasId(change))) };
    case 'words':
      return { part: 'words', to: wordsLike(change.to, before.words) };
  }
}

interface RuleKey {
  readonly procedure: string;
  readonly rule: string;
}

const isOf =
  (one: RuleKey) =>
  (other: RuleKey): boolean =>
    one.procedure === other.procedure && one.rule === other.rule;

const isAbout =
  (one: RuleKey & Pick<ConfirmedRule, 'about'>) =>
  (other: ConfirmedRule): boolean =>
    isOf(one)(other) && one.about === other.about;

const isOn =
  (one: { readonly date: PlainDate }) =>
  (other: { readonly date: PlainDate }): boolean =>
    one.date === other.date;

const isTeam =
  (name: string) =>
  (team: Team): boolean =>
    sameTeam(team.name, name);

const hasId =
  (one: { readonly id: string }) =>
  (other: { readonly id: string }): boolean =>
    one.id === other.id;

interface MemberKey {
  readonly team: string;
  readonly id: string;
  readonly to?: Account;
}

const withMember = (team: Team, { id, to }: MemberKey): Team => ({
  ...team,
  members: put(team.members, hasId({ id }), to),
});

const memberOf = ({ teams }: CouncilSettings, { team, id }: MemberKey): Account | undefined =>
  teams.find(isTeam(team))?.members.find(hasId({ id }));

const put = <T>(all: readonly T[], same: (one: T) => boolean, to: T | undefined): readonly T[] => [
  ...all.filter((one) => !same(one)),
  ...(to === undefined ? [] : [to]),
];

function keyOf<T extends { readonly to?: unknown }>(change: T): Omit<T, 'to'> {
  const { to: _, ...key } = change;
  return key;
}

const had = <T>(to: T | undefined): { readonly to?: T } => (to === undefined ? {} : { to });

const withoutEmpty = (words: CouncilWords): CouncilWords =>
  Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ''));

const wordsLike = (changed: CouncilWords, before: CouncilWords): CouncilWords =>
  Object.fromEntries((Object.keys(changed) as (keyof CouncilWords)[]).map((key) => [key, before[key] ?? '']));
