/** Minutes since midnight of a clock time such as `10:30`. Not a number while it is half typed. */
export function minutesOfDay(time: string): number {
  const parts = /^(\d{2}):(\d{2})$/.exec(time);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : Number.NaN;
}

/** `10:30`, for whole minutes from 0 to 1439. */
export function timeOfDay(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const two = (n: number) => String(n).padStart(2, '0');
