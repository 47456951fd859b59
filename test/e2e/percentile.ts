/** Of measured milliseconds, whole: the one that this share of them does not exceed. */
export function percentile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((a, b) => a - b);
  return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN);
}

/** `median 1200, 95th 3900, 98th 4000, most 4100 ms (of 50)`. */
export const percentiles = (measured: readonly number[]): string =>
  `median ${percentile(measured, 0.5)}, 95th ${percentile(measured, 0.95)}, 98th ${percentile(measured, 0.98)}, most ${percentile(measured, 1)} ms (of ${measured.length})`;
