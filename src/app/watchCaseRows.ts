import type { Device } from './ports/device.ts';

/** A device that says when the row of a case has been written on it: sending may end after its page was left. */
export interface WatchedCaseRows {
  readonly device: Device;
  /** Calls back once a row was written, and put on the device where its list had got that far. Returns the way to stop. */
  readonly onRowWritten: (listener: () => void) => () => void;
}

export function watchCaseRows(device: Device): WatchedCaseRows {
  const listeners = new Set<() => void>();
  return {
    device: {
      ...device,
      async replaceCaseRow(row, over) {
        await device.replaceCaseRow(row, over);
        for (const listener of listeners) listener();
      },
    },
    onRowWritten(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
