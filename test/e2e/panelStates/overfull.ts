import { caseLh4163, leicestershireInitial } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario, ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

/** Sixty characters without a gap, as Entra shows a guest who gave no name. */
const address = 'multi-agency.safeguarding.hub.duty.desk@north-county.example';

const names: Readonly<Record<string, { readonly name: string; readonly role?: string }>> = {
  'p-keyworker': { name: 'Bartholomew-Augustine Featherstonehaugh-Ravenscroft' },
  'p-mother': { name: 'Wilhelmina-Theodora Featherstonehaugh-Montgomery' },
  'p-father': { name: 'Maximilian Oluwaseun Featherstonehaugh-Montgomery', role: 'father, by letter only' },
  'p-grandmother': { name: address, role: 'grandmother on the mother’s side' },
  'p-school': { name: 'Frau Dr. Kinderschutzbeauftragtenkonferenz', role: 'Kindertagesstättenaufsichtsbehörde' },
  'p-health': { name: 'Wren Applegarth', role: 'school nurse and named lead for health and additional needs' },
};

const more: readonly ScenarioUser[] = [
  ['44444444-4444-4444-8444-444444444444', 'Philippa-Rosalind Quartermaine-Abernathy'],
  ['55555555-5555-4555-8555-555555555555', address],
  ['66666666-6666-4666-8666-666666666666', 'Ivo Lee'],
].map(([id, displayName], place) => ({
  id: id!,
  displayName: displayName!,
  userPrincipalName: `writer.${place}@council.example`,
  jobTitle: 'Social worker',
  teams: true,
}));

const crowded: CaseFile = {
  ...caseLh4163,
  children: [
    ...caseLh4163.children,
    ...['A.F.', 'B.-J.F.', 'C.F.'].map((initials, place) => ({
      id: `c-${place + 2}`,
      name: `Fictional child ${place + 2} Fay`,
      initials,
      born: day('2020-02-03'),
      needs: '',
      attends: 'not decided' as const,
    })),
  ],
  people: caseLh4163.people.map((person) => ({ ...person, ...names[person.id] })),
};

const [petra, tansy, osric] = leicestershireInitial.users;

/** The first world with names as long as they come, four children, and six people who write. */
export const overfull: Scenario = {
  ...leicestershireInitial,
  name: 'overfull',
  users: [petra!, tansy!, { ...osric!, displayName: names['p-keyworker']!.name }, ...more],
  site: {
    ...leicestershireInitial.site,
    members: [...leicestershireInitial.site.members, ...more.map(({ id }) => id)],
  },
  lists: leicestershireInitial.lists.map((list) =>
    list.files ? { ...list, files: list.files.map((file) => ({ ...file, text: JSON.stringify(crowded) })) } : list,
  ),
};

/** Everyone but the chair, whose panel is looked at. */
export const writers = overfull.users.slice(1).map(({ id, displayName }) => ({ id, name: displayName }));
