import type { History } from './history.ts';

/** What the histories held, and what they showed. */
export function summary(done: readonly Omit<History, 'trace'>[], seconds: number): readonly string[] {
  const sum = (of: (history: Omit<History, 'trace'>) => number) => done.reduce((all, each) => all + of(each), 0);
  const count = (number: number) => number.toLocaleString('en-GB');
  const met = new Map<string, number>();
  for (const each of done) for (const [thing, times] of each.met) met.set(thing, (met.get(thing) ?? 0) + times);
  const kinds = (kind: string) => done.filter(({ faults }) => faults.some((fault) => fault.kind === kind)).length;
  const types = new Set(done.flatMap((each) => [...each.types]));
  const failed = done.filter(({ faults }) => faults.length > 0).length;
  return [
    `${count(done.length)} histories in ${seconds.toFixed(0)} s, ${(done.length / seconds).toFixed(1)} a second`,
    `  ${count(sum(({ panels }) => panels))} panels at first, ${count(sum(({ pages }) => pages))} openings, ${count(sum(({ files }) => files))} files`,
    `  ${count(sum(({ events }) => events))} events of ${types.size} types, ${count(sum(({ promised }) => promised))} acknowledged, ${count(sum(({ conflicts }) => conflicts))} conflicts of texts`,
    `  ${[...met].map(([thing, times]) => `${thing} ${count(times)}`).join(', ')}`,
    `  ${kinds('lost')} with lost events, ${kinds('divergent')} divergent, ${kinds('conflict hidden')} with a hidden conflict, ${failed} with any fault`,
  ];
}
