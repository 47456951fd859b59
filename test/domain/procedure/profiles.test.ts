import { describe, expect, it } from 'vitest';
import { isSilent } from '../../../src/domain/procedure/holds.ts';
import { profileOf, profiles } from '../../../src/domain/procedure/profiles/index.ts';
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

describe.each(profiles.map((profile) => [profile.id, profile] as const))('The profile %s', (id, profile) => {
  it('is found by its id', () => {
    expect(profileOf(id)).toBe(profile);
    expect(parsePlainDate(profile.inForceFrom).ok).toBe(true);
  });

  it('is data alone: it survives being written down', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  it('has periods that can be counted, and says what it assumes', () => {
    for (const rule of Object.values(profile.clocks)) {
      if (isSilent(rule)) continue;
      for (const reading of rule.readings) expect(periodParts(reading.period).amount).toBeGreaterThan(0);
      expect([rule.id, rule.readings.length > 1]).toEqual([rule.id, rule.readings[0].assumed]);
    }
  });

  it('has gates whose clocks run backwards from that meeting', () => {
    for (const [kind, rules] of Object.entries(profile.gates))
      for (const rule of isSilent(rules) ? [] : rules) {
        const clock = rule.clock && profile.clocks[rule.clock];
        if (!clock || isSilent(clock)) continue;
        expect([rule.id, clock.direction, clock.starts]).toEqual([rule.id, 'lead', { from: 'meeting date', kind }]);
        expect(clock.metBy.facts).toContain(rule.fact);
      }
  });

  it('has one id per rule and item', () => {
    const { clocks, agenda, gates } = profile;
    const ids = named({ clocks, agenda: agenda.initial, gates: gates.initial }, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('numbers its agenda from 1, in order', () => {
    for (const pack of Object.values(profile.agenda))
      if (!isSilent(pack)) expect(pack.items.map((item) => item.number)).toEqual(pack.items.map((_, i) => i + 1));
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
