export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 4;
const EDGE = 8;

/**
 * Where something of that size goes so that nothing of it is cut off, in CSS pixels of the window: above what it belongs
 * to, else below, else over it; its middle over the anchor’s, moved in from the edges. What is larger than the window must
 * scroll in itself: it begins at the edge.
 */
export function besideAnchor(
  anchor: Box,
  size: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const within = (at: number, length: number, room: number) => Math.max(EDGE, Math.min(at, room - EDGE - length));
  const above = anchor.top - GAP - size.height;
  const below = anchor.top + anchor.height + GAP;
  const top = above >= EDGE ? above : below + size.height <= window.height - EDGE ? below : above;
  return {
    left: within(anchor.left + anchor.width / 2 - size.width / 2, size.width, window.width),
    top: within(top, size.height, window.height),
  };
}
