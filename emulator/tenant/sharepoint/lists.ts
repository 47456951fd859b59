import type { ScenarioColumn, ScenarioList } from '../../scenarios/scenario.ts';
import type { Answer, GraphCall, Route } from '../area.ts';
import { expanded, page, selected } from '../paging.ts';
import { columnJson, newColumn, wrongColumn } from './columns.ts';
import { driveJson } from './driveJson.ts';
import { invalid, notFound } from './refusals.ts';
import { addList } from './seedSite.ts';
import { stateOf } from './store.ts';
import type { SharePointState, StoredList } from './stored.ts';

const pages = { usual: 200, most: 999 };

/** By id or by name. */
export function findList(state: SharePointState, key: string): StoredList | undefined {
  const byId = state.lists[key.toLowerCase()];
  return byId ?? Object.values(state.lists).find((list) => list.displayName.toLowerCase() === key.toLowerCase());
}

/** Runs `then` on the list that the call names, when the site is ours and has it. */
export function withList(then: (call: GraphCall, list: StoredList) => Answer): (call: GraphCall) => Answer {
  return inSite((call, state) => {
    const list = findList(state, call.params.list ?? '');
    return list ? then(call, list) : notFound();
  });
}

function inSite(then: (call: GraphCall, state: SharePointState) => Answer): (call: GraphCall) => Answer {
  return (call) => {
    const state = stateOf(call.tenant);
    return call.params.site?.toLowerCase() === state.siteId.toLowerCase() ? then(call, state) : notFound();
  };
}

function siteJson(call: GraphCall, { siteId }: SharePointState) {
  const { site } = call.tenant.scenario;
  return {
    id: siteId,
    name: site.path.split('/').at(-1),
    displayName: site.displayName,
    webUrl: `https://${site.hostname}/${site.path}`,
    siteCollection: { hostname: site.hostname },
  };
}

function listJson(call: GraphCall, list: StoredList) {
  const { site } = call.tenant.scenario;
  const columns = expanded(call, 'columns') && { columns: list.columns.map(columnJson) };
  const body = {
    id: list.id,
    name: list.displayName,
    displayName: list.displayName,
    createdDateTime: list.created,
    webUrl: `https://${site.hostname}/${site.path}/${encodeURIComponent(list.displayName)}`,
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
  return { ...selected(body, call.query.get('$select')), ...columns };
}

const postList = inSite((call, state) => {
  const wanted = call.json as {
    readonly displayName?: string;
    readonly list?: { readonly template?: string };
    readonly columns?: readonly ScenarioColumn[];
  };
  const template = wanted.list?.template ?? 'genericList';
  if (!wanted.displayName) return invalid('displayName is missing');
  if (template !== 'genericList' && template !== 'documentLibrary') {
    return invalid(`The emulator covers genericList and documentLibrary, not ${template}`);
  }
  if (findList(state, wanted.displayName)) {
    return { ...invalid('A list of that name exists'), status: 409 };
  }
  const columns = wanted.columns ?? [];
  const wrong = columns.map((column) => wrongColumn(column, [])).find(Boolean);
  if (wrong) return invalid(wrong);
  const list: ScenarioList = { displayName: wanted.displayName, template, columns };
  return { status: 201, body: listJson(call, addList(state, list, call.user.id, call.tenant)) };
});

const postColumn = withList((call, list) => {
  const wanted = call.json as ScenarioColumn;
  const wrong = wrongColumn(wanted, list.columns);
  if (wrong) return invalid(wrong);
  const column = newColumn(wanted, call.tenant);
  list.columns.push(column);
  return { status: 201, body: columnJson(column) };
});

const patchColumn = withList((call, list) => {
  const column = list.columns.find((one) => one.id === call.params.column || one.name === call.params.column);
  if (!column) return notFound();
  const wanted = call.json as { readonly indexed?: boolean; readonly enforceUniqueValues?: boolean };
  const others = Object.keys(wanted).filter((name) => name !== 'indexed' && name !== 'enforceUniqueValues');
  if (others.length > 0) return invalid(`The emulator changes indexed and enforceUniqueValues only, not ${others[0]}`);
  column.indexed = wanted.indexed ?? column.indexed;
  column.enforceUniqueValues = wanted.enforceUniqueValues ?? column.enforceUniqueValues;
  return { status: 200, body: columnJson(column) };
});

export const listRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/sites/{site}',
    run: inSite((call, state) => ({ status: 200, body: selected(siteJson(call, state), call.query.get('$select')) })),
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists',
    run: inSite((call, state) =>
      page(
        call,
        Object.values(state.lists).map((list) => listJson(call, list)),
        pages,
      ),
    ),
  },
  { method: 'POST', path: '/sites/{site}/lists', run: postList },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}',
    run: withList((call, list) => ({ status: 200, body: listJson(call, list) })),
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/columns',
    run: withList((call, list) =>
      page(
        call,
        list.columns.map((column) => selected(columnJson(column), call.query.get('$select'))),
        pages,
      ),
    ),
  },
  { method: 'POST', path: '/sites/{site}/lists/{list}/columns', run: postColumn },
  { method: 'PATCH', path: '/sites/{site}/lists/{list}/columns/{column}', run: patchColumn },
  {
    method: 'GET',
    path: '/sites/{site}/drives',
    run: inSite((call, state) =>
      page(
        call,
        Object.values(state.drives).map((drive) => selected(driveJson(drive, call.tenant), call.query.get('$select'))),
        pages,
      ),
    ),
  },
];
