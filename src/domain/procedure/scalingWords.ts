import type { ProcedureProfile } from './profile.ts';

/** What the ends of the scale stand for, and what to watch for. The direction is the procedure's and never taken for granted. */
export interface ScalingWords {
  /** Whether the procedure uses a scale at all. */
  readonly used: boolean;
  /** `0: …` and `10: …`, for papers and screen alike. */
  readonly ends: readonly string[];
  /** For whoever asks: not said by the procedure, or not in so many words. */
  readonly watch: readonly string[];
}

export function scalingWords({ scaling }: Pick<ProcedureProfile, 'scaling'>): ScalingWords {
  if ('silent' in scaling) return { used: false, ends: [], watch: [] };
  const ends = ([0, 10] as const).map((number) => {
    const words = number === 0 ? scaling.zero : scaling.ten;
    return typeof words === 'string'
      ? { said: `${number}: ${words}` }
      : { said: `${number}: as agreed at the meeting.`, watch: words.note };
  });
  return {
    used: true,
    ends: ends.map(({ said }) => said),
    watch: [
      ...ends.flatMap(({ watch }) => (watch ? [watch] : [])),
      ...(scaling.assumed ? [`${scaling.source.says} Agree aloud which way it runs.`] : []),
    ],
  };
}
