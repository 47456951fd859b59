import { dudleyInitial } from '../../../emulator/scenarios/dudleyInitial.ts';
import { herefordshireInitial } from '../../../emulator/scenarios/herefordshireInitial.ts';
import { leicestershireInitial } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Town } from '../town.ts';
import { clashStates } from './clashStates.ts';
import { cutOffStates } from './cutOffStates.ts';
import { overfull } from './overfull.ts';
import { overfullStates } from './overfullStates.ts';
import type { PanelState } from './panelState.ts';
import { quietStates, unansweredStates } from './quietStates.ts';
import { afterStates, firstOf } from './runStates.ts';

const worlds = [
  ['quiet', leicestershireInitial, quietStates],
  ['cut-off', leicestershireInitial, cutOffStates],
  ['clashes', leicestershireInitial, clashStates],
  ['unanswered', leicestershireInitial, unansweredStates],
  ['after', leicestershireInitial, afterStates],
  ['overfull', overfull, overfullStates],
  ['held-back', herefordshireInitial, firstOf(herefordshireInitial, 'held-back')],
  ['long-agenda', dudleyInitial, firstOf(dudleyInitial, 'long-agenda')],
] as const;

/**
 * Every state of the panel that there is, one after the other; those of one world where `only` names it. `notes` is how
 * many there are where there are many.
 */
export async function* panelStates(town: Town, notes: number, only = ''): AsyncGenerator<PanelState> {
  for (const [name, scenario, states] of worlds) {
    if (only !== '' && only !== name) continue;
    await town.server.tenant.reset(scenario);
    yield* states(town, notes);
  }
}
