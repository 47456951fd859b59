import type { Device } from '../../app/ports/device.ts';

/**
 * Where the browser keeps nothing for us (a private window, blocked third-party storage, no room): reading finds
 * nothing, and every promise to keep something is refused, so that screens say so.
 */
export function refusedDevice(): Device {
  const refuse = () => Promise.reject(new Error('This browser keeps nothing for this page'));
  return {
    caseRows: () => Promise.resolve({ rows: [], cursor: undefined }),
    keepCaseRows: refuse,
    unsent: () => Promise.resolve([]),
    keepUnsent: refuse,
    acknowledge: () => Promise.resolve(),
    draft: () => Promise.resolve(''),
    keepDraft: refuse,
    forget: () => Promise.resolve(),
  };
}
