import type { WorkedProcedure } from '../workedRow.ts';
import { dudley } from './dudley.ts';
import { herefordshire } from './herefordshire.ts';
import { leicestershire } from './leicestershire.ts';
import { london } from './london.ts';
import { newcastle } from './newcastle.ts';

/** The worked rows of every procedure: one file and one line here for each. */
export const worked: readonly WorkedProcedure[] = [dudley, herefordshire, leicestershire, london, newcastle];
