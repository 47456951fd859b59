import { expect, test } from 'vitest';
import { permissions } from '../../../src/adapters/graph/permissions.ts';
import { reasons } from '../../../src/adapters/graph/scopes.ts';
import { fail, ok } from '../../../src/domain/result.ts';

test('Each permission of the app is given, not given, or not known where nobody answered', async () => {
  const asked: string[] = [];
  const read = await permissions(async ([scope]) => {
    asked.push(scope!);
    if (scope === 'Mail.Send') return fail({ kind: 'signed out' });
    return scope === 'Mail.ReadWrite' ? fail({ kind: 'no answer' }) : ok('token');
  }).read();
  expect(asked).toEqual(Object.keys(reasons));
  const given = new Map(read.map((each) => [each.scope, each.given]));
  expect([given.get('Mail.Send'), given.get('Mail.ReadWrite'), given.get('User.Read')]).toEqual([
    'no',
    'not known',
    'yes',
  ]);
});
