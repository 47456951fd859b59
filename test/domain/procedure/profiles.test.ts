import { describe, expect, it } from 'vitest';
import { clockNames } from '../../../src/domain/procedure/clockRule.ts';
import { isSilent } from '../../../src/domain/procedure/holds.ts';
import { profileOf } from '../../../src/domain/procedure/inForce.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import type { Silent } from '../../../src/domain/procedure/silent.ts';
import { periodParts } from '../../../src/domain/time/period.ts';
import { parsePlainDate } from '../../../src/domain/time/plainDate.ts';

/** Every text in a profile, however deep. */
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

const named = (value: unknown, key: string): readonly string[] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) =>
        name === key && typeof each === 'string' ? [each] : named(each, key),
      )
    : [];

const profiles = await Promise.all(authorities.map(async ({ load }) => load()));

describe.each(profiles.map((profile) => [profile.id, profile] as const))('The profile %s', (id, profile) => {
  it('is found by its id', () => {
    expect(profileOf(id)).toEqual(profile);
    expect(parsePlainDate(profile.inForceFrom).ok).toBe(true);
  });

  it('is data alone: it survives being written down', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  it('has periods that can be counted, and says what it assumes', () => {
    for (const { id, readings } of profile.clocks) {
      if (isSilent(readings)) continue;
      for (const { period, opens } of readings)
        for (const each of [period, ...(opens ? [opens] : [])])
          if (each !== 'the same day') expect(periodParts(each).amount).toBeGreaterThan(0);
      // Two readings of the same words: the first is assumed until somebody confirms it.
      if (readings.length > 1)
        expect([id, readings[0].assumed || readings.every(({ when }) => when)]).toEqual([id, true]);
    }
  });

  it('has gates whose clocks run backwards from that meeting', () => {
    for (const [kind, rules] of Object.entries(profile.gates))
      for (const rule of isSilent(rules) ? [] : rules) {
        if (!rule.clock) continue;
        const clock = profile.clocks.find(({ id }) => id === rule.clock);
        expect([rule.id, clock?.starts.from]).toEqual([rule.id, 'meeting date']);
        if (clock?.starts.from === 'meeting date') expect(clock.starts.kinds).toContain(kind);
        if (clock && !isSilent(clock.metBy)) expect(clock.metBy.facts).toContain(rule.fact);
      }
  });

  it('has one id per rule and item', () => {
    const { clocks, agenda, gates } = profile;
    const ids = named({ clocks, agenda: agenda.initial, gates: gates.initial }, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('numbers its agenda from 1, in order', () => {
    for (const pack of Object.values(profile.agenda))
      for (const { items } of isSilent(pack) ? [] : pack)
        expect(items.map((item) => item.number)).toEqual(items.map((_, i) => i + 1));
  });

  it('answers for every clock of the list, with rules or with the words that it is silent', () => {
    const answered = new Set(profile.clocks.map(({ answers }) => answers));
    for (const name of clockNames) {
      const silent = profile.silentClocks[name] !== undefined;
      expect([name, answered.has(name) !== silent]).toEqual([name, true]);
    }
  });

  it('names no rule that it does not have', () => {
    const { clocks, papers, variants, oversight, caseSystem, gates } = profile;
    const ids = new Set(named({ ...profile, id: undefined }, 'id'));
    const clockIds = new Set(clocks.map((clock) => clock.id));
    const of = <Rule>(rules: readonly Rule[] | Silent): readonly Rule[] => (isSilent(rules) ? [] : rules);
    const timed = [...of(oversight), ...of(caseSystem), ...Object.values(gates).flatMap((rules) => of(rules))];
    const missing = [
      ...papers.flatMap((paper) => paper.clocks).filter((clock) => !clockIds.has(clock)),
      ...timed.flatMap(({ clock }) => (clock && !clockIds.has(clock) ? [clock] : [])),
      ...variants.flatMap(({ rules }) => rules).filter((rule) => !ids.has(rule)),
    ];
    expect(missing).toEqual([]);
  });

  it('leaves no text empty and no silence without a note', () => {
    expect(texts(profile).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('quotes a few words at most, and says the rest itself in short sentences', () => {
    for (const quote of named(profile, 'quote')) expect(quote.split(/\s+/).length).toBeLessThanOrEqual(8);
    for (const text of texts(profile))
      for (const sentence of text.split(/[.?:;]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(26);
  });
});

it('an unknown procedure is not known', () => {
  expect(profileOf('exampleshire')).toBeUndefined();
});
