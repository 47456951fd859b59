import { openDevice } from '../../src/adapters/device/indexedDbDevice.ts';
import { meetingLog } from '../../src/adapters/graph/meetingLog.ts';
import { openLiveRecord } from '../../src/app/liveRecord.ts';
import { readRecord } from '../../src/app/record/readRecord.ts';

/** The product's own code that a history runs: as it is, or with a fault planted. Only the world around it is simulated. */
export interface Product {
  readonly openLiveRecord: typeof openLiveRecord;
  readonly readRecord: typeof readRecord;
  readonly meetingLog: typeof meetingLog;
  readonly openDevice: typeof openDevice;
}

export const theProduct: Product = { openLiveRecord, readRecord, meetingLog, openDevice };
