import type { WorkedProcedure } from '../workedRow.ts';
import { herefordshire } from './herefordshire.ts';
import { leicestershire } from './leicestershire.ts';

/** The worked rows of every procedure: one file and one line here for each. */
export const worked: readonly WorkedProcedure[] = [herefordshire, leicestershire];
