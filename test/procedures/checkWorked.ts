import { agendaFor } from '../../src/domain/procedure/agenda.ts';
import type { Situation } from '../../src/domain/procedure/condition.ts';
import { holds, isSilent } from '../../src/domain/procedure/holds.ts';
import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';
import { checkDateRow } from './checkDateRow.ts';
import { ruleById } from './ruleById.ts';
import type { WorkedRow } from './workedRow.ts';

/** What comes out for a row, in the row's own shape: compare it with the row. */
export function workOut(profile: ProcedureProfile, row: WorkedRow): WorkedRow {
  const kept = { ...(row.note && { note: row.note }), ...(row.when && { when: row.when }) };
  const when: Situation = { ledBy: 'social worker', mode: 'teams', ...row.when };
  if ('rule' in row) return { ...kept, ...checkDateRow(profile, row, when) };
  if ('chairs' in row) {
    const rules = profile.chairs[row.chairs];
    const live = isSilent(rules) ? [] : rules.filter((rule) => holds(rule.when, { ...when, kind: row.chairs }));
    const of = (standing: 'first choice' | 'allowed') =>
      live
        .filter((rule) => rule.standing === standing)
        .map(({ who }) => (typeof who === 'string' ? who : 'lead worker'));
    return { ...kept, chairs: row.chairs, first: of('first choice'), allowed: of('allowed') };
  }
  if ('invitees' in row) {
    const rules = profile.invitees[row.invitees];
    const live = isSilent(rules) ? [] : rules.filter((rule) => holds(rule.when, { ...when, kind: row.invitees }));
    const of = (need: 'required' | 'usual' | 'told') =>
      live.filter((rule) => rule.need === need).map(({ place }) => place);
    const needReason = live.filter(({ leftEmpty }) => leftEmpty === 'needs a reason').map(({ place }) => place);
    return {
      ...kept,
      invitees: row.invitees,
      required: of('required'),
      usual: of('usual'),
      told: of('told'),
      ...(needReason.length > 0 && { needReason }),
    };
  }
  if ('gates' in row) {
    const rules = profile.gates[row.gates];
    const live = isSilent(rules) ? [] : rules.filter((rule) => holds(rule.when, { ...when, kind: row.gates }));
    return {
      ...kept,
      gates: row.gates,
      ids: live.map(({ id }) => id),
      blocking: live.filter(({ blocks }) => blocks).map(({ id }) => id),
      ...(row.facts && { facts: live.map(({ fact }) => fact) }),
      ...(row.clocks && { clocks: live.flatMap(({ clock }) => clock ?? []) }),
    };
  }
  if ('agenda' in row) {
    const packs = profile.agenda[row.agenda];
    const pack = isSilent(packs) ? undefined : packs.find((each) => holds(each.when, { ...when, kind: row.agenda }));
    const lines = agendaFor(profile, { ...when, kind: row.agenda });
    const items = lines.filter(({ applies }) => applies);
    const asksMore = (pack?.items ?? []).filter(({ id, also }) => {
      const applies = items.some(({ item }) => item.id === id);
      return applies && also && holds(also.when, { ...when, kind: row.agenda });
    });
    return {
      ...kept,
      agenda: row.agenda,
      title: pack?.title ?? '',
      ids: items.map(({ item }) => item.id),
      ...(row.also && { also: asksMore.map(({ id }) => id) }),
      ...(row.leftOut && { leftOut: lines.filter(({ applies }) => !applies).map(({ item }) => item.id) }),
    };
  }
  if ('outcomes' in row) {
    const rules = profile.outcomes[row.outcomes];
    const live = isSilent(rules) ? [] : rules;
    return {
      ...kept,
      outcomes: row.outcomes,
      ids: live.map(({ id }) => id),
      ...(row.plans && { plans: live.map(({ plan }) => plan) }),
    };
  }
  if ('paper' in row) {
    const rules = profile.papers.filter(
      ({ paper, kinds, when: only }) =>
        paper === row.paper && (kinds?.includes(row.after) ?? true) && holds(only, { ...when, kind: row.after }),
    );
    return {
      ...kept,
      paper: row.paper,
      after: row.after,
      to: rules.flatMap(({ to }) => (isSilent(to) ? [] : to)),
      clocks: rules.flatMap(({ clocks }) => clocks),
    };
  }
  if ('part' in row) {
    const rules = profile[row.part];
    return { ...kept, part: row.part, ids: isSilent(rules) ? [] : rules.map(({ id }) => id) };
  }
  return { ...kept, says: row.says, path: row.path, value: at(ruleById(profile, row.says), row.path) };
}

function at(rule: unknown, path: string): string | number | boolean {
  const value = path
    .split('.')
    .reduce<unknown>(
      (of, key) => (typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[key] : undefined),
      rule,
    );
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
