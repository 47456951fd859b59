import { expect, test } from 'vitest';
import { decodeSettings, encodeSettings } from '../../../src/adapters/graph/documents/settingsDocument.ts';
import { type CouncilChange, withChange } from '../../../src/domain/settings/councilChange.ts';
import { defaultSettings, type Team } from '../../../src/domain/settings/councilSettings.ts';
import { isOfTeams, teamProblem, teamsWith } from '../../../src/domain/settings/teams.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { osric, petra, tansy } from '../../builders/elfrida.ts';

const set = { by: petra.name, on: day('2026-12-22') };
const wigston: Team = { ...set, name: 'Wigston team', members: [petra, osric] };
const melton: Team = { ...set, name: 'Melton team', members: [tansy] };
const settings = { ...defaultSettings, teams: [wigston, melton] };

test('F-TRK-01 a case is of the team that it names, else of its lead worker’s', () => {
  const mine = teamsWith(settings.teams, petra.id);
  expect(mine).toEqual([wigston]);
  expect(isOfTeams({ leadWorkerAccount: osric.id }, mine)).toBe(true);
  expect(isOfTeams({ leadWorkerAccount: tansy.id }, mine)).toBe(false);
  expect(isOfTeams({ leadWorkerAccount: tansy.id, team: ' wigston TEAM' }, mine)).toBe(true);
  // What it names counts, whoever leads it; a name that is no team's any more is nobody's.
  expect(isOfTeams({ leadWorkerAccount: osric.id, team: 'Melton team' }, mine)).toBe(false);
  expect(isOfTeams({ leadWorkerAccount: osric.id, team: 'Oadby team' }, mine)).toBe(false);
  expect(isOfTeams({ leadWorkerAccount: '' }, [{ ...wigston, members: [{ id: '', name: '' }] }])).toBe(false);
});

test('Two people who change one team at once both have their way', () => {
  const put: CouncilChange = { part: 'member', team: 'WIGSTON team', id: tansy.id, to: tansy };
  const out: CouncilChange = { part: 'member', team: 'Wigston team', id: osric.id };
  const after = withChange(withChange(settings, put), out);
  expect(after.teams.map(({ members }) => members)).toEqual([[petra, tansy], [tansy]]);
});

test('A team needs a name that no other has', () => {
  expect(teamProblem(' ', settings.teams)).toBe('Give the team a name.');
  expect(teamProblem('melton team ', settings.teams)).toBe('There is a team of this name already.');
  expect(teamProblem('x'.repeat(61), settings.teams)).toBe('Sixty characters at most: it stands in lists.');
  expect(teamProblem('Oadby team', settings.teams)).toBeUndefined();
});

test('Settings from before there were teams have none; teams come back as they were written, unknown fields too', () => {
  const { teams: _, ...before } = defaultSettings;
  expect(decodeSettings(JSON.stringify(before))?.teams).toEqual([]);
  const newer = { ...settings, teams: [{ ...wigston, place: 'Wigston' }] };
  expect(decodeSettings(encodeSettings(newer))).toEqual(newer);
});
