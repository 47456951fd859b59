/** 1 January 1980, 00:00: the first moment a zip file can name, and what reproducible builds write. */
const noTime = 0x0021_0000;
const endOfDirectory = 0x0605_4b50;
const directoryEntry = 0x0201_4b50;

/**
 * Takes the times of writing out of a zip file, in both places where it keeps them (PKWARE APPNOTE 4.3.7, 4.3.12).
 * Changes the bytes it is given and returns them. Throws on anything that is not a plain zip file: then our writer is broken.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error('Not a zip file without comment');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('Broken zip directory');
    view.setUint32(at + 12, noTime, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, noTime, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
