import type { Scenario, ScenarioList } from '../../scenarios/scenario.ts';
import type { TenantContext } from '../area.ts';
import { newColumn, titleColumn } from './columns.ts';
import { folderFor, newDrive, writeFile } from './driveTree.ts';
import { storedValue } from './fieldValues.ts';
import type { SharePointState, StoredDrive, StoredList } from './stored.ts';

/** The scenario's site as SharePoint holds it. Throws when the scenario has a field that its list does not. */
export function seedSite(scenario: Scenario, tenant: TenantContext): SharePointState {
  const state: SharePointState = {
    siteId: `${scenario.site.hostname},${tenant.newId()},${tenant.newId()}`,
    lists: {},
    drives: {},
  };
  for (const wanted of scenario.lists) addList(state, wanted, scenario.users[0]?.id ?? '', tenant);
  return state;
}

/** Makes a list or a library, as `POST /sites/{site}/lists` does. */
export function addList(
  state: SharePointState,
  wanted: ScenarioList,
  userId: string,
  tenant: TenantContext,
): StoredList {
  const id = tenant.newId();
  const driveId = wanted.template === 'documentLibrary' ? `b!${tenant.newId().replaceAll('-', '')}` : undefined;
  const list: StoredList = {
    id,
    displayName: wanted.displayName,
    template: wanted.template,
    created: tenant.storeTime(),
    columns: [titleColumn(tenant), ...wanted.columns.map((column) => newColumn(column, tenant))],
    items: {},
    lastItem: 0,
    changes: 0,
    ...(driveId && { driveId }),
  };
  state.lists[id] = list;
  for (const fields of wanted.items ?? []) seedItem(list, fields, userId, tenant);
  if (driveId) {
    const drive = newDrive(driveId, id, userId, tenant);
    state.drives[driveId] = drive;
    for (const file of wanted.files ?? []) seedFile(drive, file, tenant);
  }
  return list;
}

function seedItem(list: StoredList, fields: Readonly<Record<string, unknown>>, userId: string, tenant: TenantContext) {
  const stored: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const column = list.columns.find((one) => one.name === name);
    if (!column) throw new Error(`The scenario gives ${list.displayName} a field it has no column for: ${name}`);
    const result = storedValue(column, value);
    if ('wrong' in result) throw new Error(`${list.displayName}.${name}: ${result.wrong}`);
    if (result.value !== undefined) stored[name] = result.value;
  }
  list.lastItem += 1;
  list.changes += 1;
  const at = tenant.storeTime();
  list.items[list.lastItem] = {
    id: String(list.lastItem),
    guid: tenant.newId(),
    version: 1,
    fields: stored,
    createdBy: userId,
    created: at,
    modifiedBy: userId,
    modified: at,
    changed: list.changes,
  };
}

function seedFile(drive: StoredDrive, file: NonNullable<ScenarioList['files']>[number], tenant: TenantContext) {
  const names = file.path.split('/');
  const folder = folderFor(drive, names.slice(0, -1), file.createdBy, tenant);
  const name = names.at(-1);
  if (!folder || !name) throw new Error(`The scenario has a file without a place: ${file.path}`);
  writeFile(drive, { folder, name, bytes: new TextEncoder().encode(file.text), userId: file.createdBy }, tenant);
}
