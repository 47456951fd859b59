import type { Team } from './councilSettings.ts';

/** Teams are known by name; case and spaces around make no other team. */
export const sameTeam = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.trim().toLocaleLowerCase('en-GB');

/** The teams that this person is in. `id`: Entra object id. */
export const teamsWith = (teams: readonly Team[], id: string): readonly Team[] =>
  teams.filter(({ members }) => members.some((one) => one.id === id));

/**
 * Whether a case is of one of these teams: of the one it names, or, where it names none, of one that its lead worker is
 * in. A name that no longer is any team's is nobody's.
 */
export const isOfTeams = (
  of: { readonly team?: string | undefined; readonly leadWorkerAccount: string },
  teams: readonly Team[],
): boolean => {
  const { team, leadWorkerAccount } = of;
  if (team !== undefined) return teams.some(({ name }) => sameTeam(name, team));
  return leadWorkerAccount !== '' && teamsWith(teams, leadWorkerAccount).length > 0;
};

/** What is wrong with a new team's name, in words. */
export function teamProblem(name: string, there: readonly Team[]): string | undefined {
  if (name.trim() === '') return 'Give the team a name.';
  if (name.trim().length > 60) return 'Sixty characters at most: it stands in lists.';
  return there.some((team) => sameTeam(team.name, name)) ? 'There is a team of this name already.' : undefined;
}
