import type { FrameLocator } from 'playwright-core';

/** Chromium reports no event that was on the screen sooner. */
export const unreported = 16;

/** Begins to listen in the app's page: what Event Timing says of each key and press, from input to paint. */
export const listen = (app: FrameLocator): Promise<void> =>
  app.locator('body').evaluate(() => {
    const took = new Map<number, number>();
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId: number })[])
        if (entry.interactionId > 0)
          took.set(entry.interactionId, Math.max(took.get(entry.interactionId) ?? 0, entry.duration));
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { inputsTook: took });
  });

/** Milliseconds of each input since it was last asked, `made` of them; those never reported count as `unreported`. */
export async function inputsSince(app: FrameLocator, made: number): Promise<readonly number[]> {
  const reported = await app.locator('body').evaluate(async () => {
    await new Promise((next) => setTimeout(next, 500));
    const took = (window as unknown as { readonly inputsTook: Map<number, number> }).inputsTook;
    const all = [...took.values()];
    took.clear();
    return all;
  });
  return [...reported, ...Array.from({ length: Math.max(0, made - reported.length) }, () => unreported)];
}
