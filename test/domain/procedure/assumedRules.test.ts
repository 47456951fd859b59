import { expect, test } from 'vitest';
import { decodeSettings, encodeSettings } from '../../../src/adapters/graph/documents/settingsDocument.ts';
import { assumedRules } from '../../../src/domain/procedure/assumedRules.ts';
import { asTheCouncilHasIt } from '../../../src/domain/procedure/asTheCouncilHasIt.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import { meetingSections } from '../../../src/domain/procedure/reading/meetingSections.ts';
import { type CouncilChange, undoing, withChange } from '../../../src/domain/settings/councilChange.ts';
import { defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const allProcedures = await Promise.all(authorities.map(({ load }) => load()));
const set = { by: 'Sorrel Fennimore', on: day('2026-12-22') };
const every = (profile: ProcedureProfile, settings = defaultSettings) => assumedRules(profile, settings);
const confirming = (profile: ProcedureProfile): readonly CouncilChange[] =>
  every(profile).map(({ about, rule }) => ({
    part: 'confirmed',
    procedure: profile.id,
    about,
    rule,
    to: { ...set, procedure: profile.id, about, rule },
  }));
const still = (profile: ProcedureProfile): number =>
  JSON.stringify([profile.chairs, profile.invitees, profile.agenda, profile.oneOutcome]).split('"assumed":true')
    .length - 1;

test.each(allProcedures)(
  'F-ADM-06 $id: every assumed chair, invitee, agenda item and one outcome can be confirmed',
  (profile) => {
    const all = confirming(profile);
    expect(new Set(every(profile).map(({ about, rule }) => `${about} ${rule}`)).size).toBe(all.length);
    const settings = all.reduce(withChange, defaultSettings);
    const now = asTheCouncilHasIt(profile, settings);
    expect(still(now)).toBe(0);
    expect(every(profile, settings).every(({ confirmed }) => confirmed?.by === set.by)).toBe(true);
    // A confirmation changes no rule: but for the mark and the name the procedure is as it was.
    const plain = (of: ProcedureProfile) =>
      JSON.parse(
        JSON.stringify([of.chairs, of.invitees, of.agenda, of.oneOutcome], (key, value) =>
          key === 'assumed' || key === 'confirmed' ? undefined : value,
        ),
      );
    expect(plain(now)).toEqual(plain(profile));
    expect(decodeSettings(encodeSettings(settings))).toEqual(settings);
  },
);

test('One is confirmed, read so, and taken back', () => {
  const dudley = allProcedures.find(({ id }) => id === 'dudley')!;
  const [first] = confirming(dudley);
  const settings = withChange(defaultSettings, first!);
  const before = still(dudley);
  const now = asTheCouncilHasIt(dudley, settings);
  expect(still(now)).toBeLessThan(before);
  const lines = meetingSections(now).flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
  expect(lines).toContain('Confirmed by Sorrel Fennimore, Tuesday 22 December 2026.');
  expect(withChange(settings, undoing(defaultSettings, first!))).toEqual(defaultSettings);
  // Of another procedure, or worded anew since: nothing is confirmed by it.
  const other = { ...settings.confirmed[0]!, procedure: 'newcastle' };
  expect(still(asTheCouncilHasIt(dudley, { ...settings, confirmed: [other] }))).toBe(before);
  const reworded = { ...settings.confirmed[0]!, rule: `${settings.confirmed[0]!.rule} now` };
  expect(still(asTheCouncilHasIt(dudley, { ...settings, confirmed: [reworded] }))).toBe(before);
});

test('F-RUN-10: that exactly one outcome is chosen holds meetings up, so Settings asks about it where it is assumed', () => {
  const asked = allProcedures.flatMap((profile) =>
    every(profile)
      .filter(({ about }) => about === 'one outcome')
      .map(({ rule, title, lines }) => [profile.id, rule, title, ...lines]),
  );
  const holds = 'No meeting is finished and no minutes are signed off without it.';
  expect(asked).toHaveLength(2);
  expect(asked).toContainEqual(['herefordshire', 'HEF-O06', 'Review meeting: exactly one outcome is chosen', holds]);
  const of = allProcedures.find(({ id }) => id === 'london')!;
  const change = confirming(of).find((one) => 'about' in one && one.about === 'one outcome')!;
  const now = asTheCouncilHasIt(of, withChange(defaultSettings, change));
  expect(now.oneOutcome).toMatchObject({ id: 'LON-A50a', confirmed: { by: set.by } });
  const read = meetingSections(now)
    .flatMap(({ entries }) => entries)
    .find(({ id }) => id === 'LON-A50a');
  expect(read?.lines).toContain('Confirmed by Sorrel Fennimore, Tuesday 22 December 2026.');
  expect(read).not.toHaveProperty('assumed');
});

test('Settings from before that have confirmed nothing', () => {
  const { confirmed: _, ...before } = defaultSettings;
  expect(decodeSettings(JSON.stringify(before))?.confirmed).toEqual([]);
});
