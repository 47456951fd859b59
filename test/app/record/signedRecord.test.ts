import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { checkSignedRecord } from '../../../src/app/checkSignedRecord.ts';
import { coverFiles, type SignOff } from '../../../src/domain/meeting/signOff.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { given } from '../../builders/signedIn.ts';
import { meeting, panels, reference } from './panels.ts';

it('a panel that was offline while the minutes were signed arrives late; a byte changed by hand is a fault', async () => {
  const { open, pass, harness, inSharePoint } = await panels();
  const [chair, support] = [await open(petra), await open(tansy)];
  const { world } = await harness.computer(osric, new IDBFactory());
  await chair.record.add({ type: 'tick', target: 'LEI-A01', value: true });
  await support.record.add({ type: 'presence', target: 'p-mother', value: 'present' });
  await pass(20_000);
  harness.tenant.setFaults([{ kind: 'drop before', match: { user: tansy.id } }]);
  await support.record.add({ type: 'presence', target: 'p-father', value: 'apologies' });
  await pass(5000);

  const { files } = await inSharePoint();
  const hashes = await Promise.all(files.map(({ bytes }) => world.identity.sha256(bytes)));
  const signOff: SignOff = {
    version: 1,
    by: world.identity.me,
    at: instant('2027-01-04T11:40:00.000Z'),
    covered: coverFiles(files, hashes),
  };
  const check = async () => given(await checkSignedRecord(world, reference, { id: meeting, removals: [] }, signOff));
  expect((await check()).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);

  harness.tenant.setFaults([]);
  await pass(90_000);
  const late = (await inSharePoint()).events.find(({ target }) => target === 'p-father');
  const tansys = files.find(({ createdBy }) => createdBy === tansy.id)!.name;
  expect(await check()).toContainEqual({ kind: 'arrived after sign-off', name: tansys, eventIds: [late!.id] });

  chair.record.setVisible(false);
  const petras = given(await world.log.list(reference, meeting)).find(({ createdBy }) => createdBy === petra.id)!;
  const text = given(await world.log.read(reference, meeting, petras.name));
  given(await world.log.write(reference, meeting, petras.name, text.replace('true', 'fals'), petras.etag));
  expect(await check()).toContainEqual({ kind: 'changed', name: petras.name });
});
