import type { PlainDate } from '../time/plainDate.ts';
import type { Paper } from './paper.ts';

const words: Record<Paper['kind'], string> = {
  minutes: 'Minutes',
  plan: 'Plan',
  'to print': 'To print',
};

/** File name without extension: the meeting's day and the version, and nobody's name. `Minutes 2027-01-04 version 1` */
export const paperName = (kind: Paper['kind'], held: PlainDate, version: number): string =>
  `${words[kind]} ${held} version ${version}`;
