import { expect, test } from 'vitest';
import { asksMeeting, caseFacts, factsAsked } from '../../../src/domain/procedure/factsAsked.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';

const profiles = await Promise.all(authorities.map(({ load }) => load()));

test.each(profiles)(
  'F-TRK-01 $id: the facts a case’s form offers are those its procedure asks of the whole case',
  (profile) => {
    const offered = caseFacts(profile);
    expect(offered.length).toBeGreaterThan(0);
    expect(factsAsked(profile)).toEqual(expect.arrayContaining([...offered]));
    expect(offered.filter((fact) => asksMeeting(profile, fact))).toEqual([]);
  },
);

test('F-TRK-01: each procedure has its own; without one there is what every case begins with', () => {
  const of = (id: string) => caseFacts(profiles.find((each) => each.id === id));
  expect(of('leicestershire')).toContain('oversight recorded');
  expect(of('dudley')).not.toContain('oversight recorded');
  expect(of('dudley')).toContain('child visited');
  expect(caseFacts(undefined)).toEqual(['assessment completed']);
});
