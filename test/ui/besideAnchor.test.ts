import fc from 'fast-check';
import { expect, it } from 'vitest';
import { besideAnchor } from '../../src/ui/besideAnchor.ts';

const wide = { width: 1280, height: 800 };
const date = { left: 700, top: 600, width: 60, height: 24 };

it('What opens beside a date stands above it', () => {
  expect(besideAnchor(date, { width: 476, height: 300 }, wide)).toEqual({ left: 492, top: 296 });
});

it('Below it where there is no room above', () => {
  expect(besideAnchor({ ...date, top: 100 }, { width: 476, height: 300 }, wide)).toEqual({ left: 492, top: 128 });
});

it('Over it where there is room on neither side', () => {
  expect(besideAnchor({ ...date, top: 400 }, { width: 476, height: 700 }, wide).top).toBe(8);
});

it('Beside a call nothing is cut off at either side', () => {
  const panel = { width: 280, height: 600 };
  for (const left of [0, 120, 240])
    expect(besideAnchor({ ...date, left }, { width: 264, height: 300 }, panel).left).toBe(8);
});

it('Whatever fits the window with its edges is wholly within it', () => {
  const length = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(length, length, length, length, length, length, (left, top, width, height, w, h) => {
      const room = { width: w + 300, height: h + 300 };
      const size = { width: Math.min(width, room.width - 16), height: Math.min(height, room.height - 16) };
      const at = besideAnchor({ left, top, width: 60, height: 24 }, size, room);
      expect(at.left).toBeGreaterThanOrEqual(8);
      expect(at.top).toBeGreaterThanOrEqual(8);
      expect(at.left + size.width).toBeLessThanOrEqual(room.width - 8);
      expect(at.top + size.height).toBeLessThanOrEqual(room.height - 8);
    }),
  );
});
