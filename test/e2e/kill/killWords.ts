import type { Kill } from './killRun.ts';

/** Milliseconds of typing that a killed browser may take with it. */
export const mayLose = 250;

export const isKept = ({ lost, missing }: Kill): boolean =>
  lost !== undefined && lost <= mayLose && missing.length === 0;

/** One line: what was killed, and what it took. */
export function killWords(kill: Kill): string {
  const { seed, box, offline, keys, lost, missing } = kill;
  const typed = box === 'entry' ? 'entry' : `${box}, ${keys} keys`;
  const gone = lost === undefined ? 'another text is there' : `${Math.round(lost)} ms lost`;
  return [
    `${seed}: ${typed}${offline ? ', offline' : ''}: ${gone}`,
    ...missing,
    ...(isKept(kill) ? [] : ['TOO MUCH']),
  ].join('; ');
}

export function summary(kills: readonly Kill[], missingElsewhere: readonly string[]): string {
  const typed = kills.filter(({ box }) => box !== 'entry');
  const lost = typed.map((kill) => kill.lost ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const at = (share: number) => Math.round(lost[Math.min(lost.length - 1, Math.floor(lost.length * share))] ?? 0);
  const took = lost.filter((each) => each > 0).length;
  return [
    `${kills.length} kills, ${kills.filter(({ offline }) => offline).length} of them offline: ${typed.length} while typing, ${kills.length - typed.length} after a tick or attendance`,
    `typing lost: ${took} times, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms (allowed ${mayLose})`,
    `kept as promised: ${kills.filter(isKept).length} of ${kills.length}; missing for somebody else: ${missingElsewhere.join(', ') || 'nothing'}`,
  ].join('\n');
}
