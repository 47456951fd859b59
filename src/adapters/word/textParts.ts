const endOfDirectory = 0x0605_4b50;
const endLength = 22;

/**
 * The parts of a Word file that make its text and its looks, unpacked, by path: all under `word/` but the lists of
 * relations, to which SharePoint adds its own properties' (as it adds parts elsewhere). Undefined for what is no Word file.
 * The zip format: PKWARE APPNOTE 4.3.12, 4.3.16.
 */
export async function textParts(file: Uint8Array): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  try {
    const parts = new Map<string, Uint8Array>();
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const end = endAt(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      const path = new TextDecoder().decode(file.subarray(at + 46, at + 46 + name));
      if (path.startsWith('word/') && !path.startsWith('word/_rels/')) parts.set(path, await unpacked(file, view, at));
      at += 46 + name + extra + comment;
    }
    return parts.size > 0 ? parts : undefined;
  } catch {
    // Reading past the end, or bytes that do not unpack.
    return undefined;
  }
}

/** A comment may stand after it, so it is looked for from behind. */
function endAt(view: DataView): number {
  let at = view.byteLength - endLength;
  while (view.getUint32(at, true) !== endOfDirectory) at -= 1;
  return at;
}

async function unpacked(file: Uint8Array, view: DataView, entry: number): Promise<Uint8Array> {
  const packed = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = file.slice(from, from + packed);
  if (view.getUint16(entry + 10, true) === 0) return data;
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
