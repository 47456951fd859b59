/** Width and height from a PNG's header. Undefined when the bytes are not a PNG. */
export function imageSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const png = Buffer.from(bytes);
  const isPng = png.length >= 24 && png.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n';
  return isPng ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) } : undefined;
}
