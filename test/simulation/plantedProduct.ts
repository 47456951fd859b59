import { register } from 'node:module';
import type { Product } from './product.ts';

let hooked = false;

/** The product with one fault of `plantedFaults` in it, by its place in the list. */
export async function plantedProduct(which: number): Promise<Product> {
  if (!hooked) register('./plantingHooks.ts', import.meta.url);
  hooked = true;
  const load = (file: string) => import(new URL(`../../src/${file}?planted=${which}`, import.meta.url).href);
  const [live, read, log, device] = await Promise.all([
    load('app/liveRecord.ts'),
    load('app/record/readRecord.ts'),
    load('adapters/graph/meetingLog.ts'),
    load('adapters/device/indexedDbDevice.ts'),
  ]);
  return {
    openLiveRecord: live.openLiveRecord,
    readRecord: read.readRecord,
    meetingLog: log.meetingLog,
    openDevice: device.openDevice,
  };
}
