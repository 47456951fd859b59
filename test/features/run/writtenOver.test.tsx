import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { caseLh4163 as file, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { shownAt } from '../../../src/domain/meeting/shownAt.ts';
import { profileOf } from '../../../src/domain/procedure/inForce.ts';
import { Dissent } from '../../../src/features/run/Dissent.tsx';
import { ExitStrategies } from '../../../src/features/run/ExitStrategies.tsx';
import { KeptText } from '../../../src/features/run/KeptText.tsx';
import { Outcome } from '../../../src/features/run/Outcome.tsx';
import type { Panel } from '../../../src/features/run/panel.ts';
import { panels } from '../../app/record/panels.ts';
import { initialMeeting as meeting } from '../../builders/initialMeeting.ts';

type Kept = Parameters<typeof KeptText>[0];

/** The boxes written in place that a part of the panel shows, as it would give them to the screen. */
function kept(node: ReactNode): readonly Kept[] {
  if (Array.isArray(node)) return node.flatMap(kept);
  if (!isValidElement(node)) return [];
  const { type, props } = node as ReactElement<{ readonly children?: ReactNode }>;
  if (type === KeptText) return [props as unknown as Kept];
  if (props.children !== undefined) return kept(props.children);
  return typeof type === 'function' ? kept((type as (given: object) => ReactNode)(props)) : [];
}

const disagreement = { item: 'LEI-A10', tag: 'disagreement', text: 'The bus was late.' } as const;

const boxes: readonly (readonly [string, EventBody, (text: string) => EventBody, (panel: Panel) => ReactNode])[] = [
  [
    'how an agency leaves',
    { type: 'exit strategy', target: 'p-school', value: 'Club' },
    (value) => ({ type: 'exit strategy', target: 'p-school', value }),
    (panel) => <ExitStrategies panel={panel} />,
  ],
  [
    'why it was decided so',
    { type: 'outcome', target: 'case', value: { outcome: 'LEI-A20a' } },
    (why) => ({ type: 'outcome', target: 'case', value: { outcome: 'LEI-A20a', why } }),
    (panel) => <Outcome panel={panel} />,
  ],
  [
    'what is done about a disagreement',
    { type: 'note', target: 'n-1', value: disagreement },
    (answer) => ({ type: 'note', target: 'n-1', value: { ...disagreement, answer } }),
    (panel) => <Dissent panel={panel} note={panel.view.record.notes[0]!} shown={disagreement} />,
  ],
];

it.each(boxes)(
  'Typed on over %s, the wording of a colleague that came meanwhile stays',
  async (_, first, say, part) => {
    const { open, pass } = await panels();
    const [hers, his] = [await open(petra), await open(tansy)];
    const panel = () =>
      ({
        file,
        meeting: { ...meeting, kind: 'progress' },
        profile: profileOf(file.procedure),
        view: hers.record.view(),
        live: hers.record,
        world: { identity: { me: petra } },
      }) as unknown as Panel;
    await hers.record.add({ type: 'presence', target: 'p-school', value: 'present' });
    await hers.record.add(first);
    await pass(20_000);
    const [box] = kept(part(panel()));
    expect(box).toBeDefined();
    await his.record.add(say('A colleague’s words'));
    await pass(20_000);
    // Typing began before his words were there, and goes on while it is saved.
    const over = await box!.save('Her words', box!.base);
    await box!.save('Her words, and more', over);
    await pass(20_000);
    const shown = JSON.stringify(shownAt(hers.record.view().record, first));
    expect(shown).toContain('A colleague’s words');
    expect(shown).toContain('Her words, and more');
    expect(shown).not.toContain('Her words"');
  },
);
