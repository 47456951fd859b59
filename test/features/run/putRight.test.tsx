import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import type { PlanAction } from '../../../src/domain/plan/plan.ts';
import { ActionView } from '../../../src/features/run/ActionView.tsx';
import { CarriedAction } from '../../../src/features/run/CarriedAction.tsx';
import type { Panel } from '../../../src/features/run/panel.ts';
import { initialMeeting as meeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const device = { draft: () => new Promise<string>(() => {}), keepDraft: () => Promise.resolve() };
const wording = (what: string): EventBody => ({ type: 'action', target: 'a-1', value: { what } });
const was: PlanAction = { id: 'a-1', what: 'Ring', state: { is: 'open' }, slippedFrom: [] };

/** The action that somebody went to put right, worded by one or by two unseen by each other. */
function panelOf(wordings: readonly string[], notAdded: Panel['notAdded'] = []): Panel {
  const [petras, tansys] = wordings.map(wording);
  const events = [
    ...(petras ? eventsOf([petras], petra.id, 'p') : []),
    ...(tansys ? eventsOf([tansys], tansy.id, 't') : []),
  ];
  const world = { identity: { me: petra }, device };
  return { file, meeting, notAdded, putRight: 'a-1', view: { record: fold(events) }, world } as unknown as Panel;
}

const agreed = (panel: Panel) =>
  renderToStaticMarkup(<ActionView panel={panel} action={panel.view.record.actions[0]!} number={1} half={false} />);
const carried = (panel: Panel) =>
  renderToStaticMarkup(<CarriedAction panel={panel} was={was} number={1} onSaid={() => undefined} />);

it.each([
  ['agreed now', agreed],
  ['of the last plan', carried],
] as const)('The form to put right an action %s stands open, unless it is worded in two ways', (_, shown) => {
  expect(shown(panelOf(['Ring the nurse']))).toContain('Use this</button>');
  const clash = shown(panelOf(['Ring the nurse', 'Ring the school']));
  expect(clash).not.toContain('Use this</button>');
  expect(clash).toContain('Ring the nurse');
  expect(clash).toContain('Ring the school');
});

it('What is being typed of an action goes on when a colleague words it too', () => {
  const typed = [{ kind: 'change', target: 'a-1' }] as unknown as Panel['notAdded'];
  expect(carried(panelOf(['Ring the nurse', 'Ring the school'], typed))).toContain('Use this</button>');
});
