import { type CaseFile, nothingKnown, type Person } from '../../src/domain/case/caseFile.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { caseItem } from './cinItems.ts';
import { cinLists, councilTenant } from './cinSite.ts';
import type { Scenario, ScenarioUser } from './scenario.ts';

/** Somebody of the case, with what is usual for anything that is not said. */
export const person = (of: Pick<Person, 'id' | 'name' | 'role' | 'side'> & Partial<Person>): Person => ({
  parentalResponsibility: false,
  papersBy: 'email',
  ...nothingKnown,
  ...of,
});

/** One of the council's staff as a person of the case, found by their account. */
export const staff = (id: string, user: ScenarioUser, role: string, more: Partial<Person> = {}): Person =>
  person({
    id,
    name: user.displayName,
    role,
    side: 'council',
    email: user.userPrincipalName,
    accountId: user.id,
    ...more,
  });

/** What every case of these begins with: nothing arranged, nothing planned, nobody asked what they would like. */
export const newCase = {
  version: 2,
  preferences: { times: [], mode: 'no preference', places: [] },
  circumstances: [],
  corrections: [],
  plan: emptyPlan,
} as const satisfies Partial<CaseFile>;

/** A council whose procedure is the case's, with that one case and nothing arranged yet. */
export function councilCase(of: {
  readonly name: string;
  readonly about: string;
  readonly now: string;
  readonly users: readonly ScenarioUser[];
  readonly file: CaseFile;
  /** As the product works it out; a test holds the two together. */
  readonly nextDue: PlainDate;
  readonly nextWhat: string;
}): Scenario {
  const { name, about, now, users, file, nextDue, nextWhat } = of;
  const lead = file.people.find(({ id }) => id === file.leadWorker);
  const row = caseItem({
    reference: file.reference,
    initials: file.children.map(({ initials }) => initials).join(', '),
    procedure: file.procedure,
    ledBy: file.ledBy,
    leadWorkerName: lead?.name ?? '',
    leadWorkerAccount: lead?.accountId ?? '',
    council: file.people
      .filter(({ id, side }) => side === 'council' && id !== file.leadWorker)
      .map((one) => ({ role: one.role, name: one.name, ...(one.accountId && { account: one.accountId }) })),
    restricted: false,
    facts: file.facts.map(({ fact, on }) => ({ fact, on })),
    circumstances: file.circumstances.map((one) => one.name),
    meetings: [],
    nextDue,
    nextWhat,
  });
  const createdBy = lead?.accountId ?? '';
  return {
    ...councilTenant,
    name,
    about,
    now,
    users,
    site: {
      hostname: 'cinmeetings.sharepoint.example',
      path: 'sites/cin',
      displayName: 'CIN',
      members: users.map(({ id }) => id),
      appRole: 'write',
    },
    lists: cinLists(
      [row],
      [
        { path: `${file.reference}/case.json`, text: `${JSON.stringify(file, null, 2)}\n`, createdBy },
        {
          path: 'settings.json',
          text: `${JSON.stringify({ ...defaultSettings, procedure: file.procedure }, null, 2)}\n`,
          createdBy,
        },
      ],
    ),
  };
}
