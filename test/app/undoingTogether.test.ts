import { expect, it } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { LiveRecord } from '../../src/app/liveRecord.ts';
import { undoing } from '../../src/app/undoing.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { panels } from './record/panels.ts';

const says = (who: string, value: 'agrees' | 'does not agree'): EventBody => ({
  type: 'agreed',
  target: `danger statement: ${who}`,
  value,
});
const agrees = (who: string) => says(who, 'agrees');
const agreed = ({ view }: LiveRecord, who: string) => view().record.agreed.get(`danger statement: ${who}`);

it('F-CAP-02: What one press writes is over what was there when it was pressed: a refusal that nobody saw stands beside it', async () => {
  const { open, pass } = await panels();
  const [hers, his] = [(await open(petra)).record, (await open(tansy)).record];
  let first = true;
  /** While the first is kept, a colleague's answer about another comes in. */
  const add: LiveRecord['add'] = async (body, basedOn) => {
    await hers.add(body, basedOn);
    if (!first) return;
    first = false;
    await his.add(says('p-father', 'does not agree'));
    await pass(20_000);
    expect(agreed(hers, 'p-father')?.value).toBe('does not agree');
  };
  const { live, addTogether } = undoing({ ...hers, add });
  await addTogether([agrees('p-mother'), agrees('p-father')]);
  const father = agreed(live, 'p-father');
  expect([father?.value, father?.over?.value].toSorted()).toEqual(['agrees', 'does not agree']);
});
