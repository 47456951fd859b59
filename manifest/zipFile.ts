import { crc32 } from 'node:zlib';

/** 1 January 1980, the earliest day a zip can say: the same files always make the same bytes. */
const day = (1 << 5) | 1;

/** A zip of a few small files, stored without compression. */
export function zipFile(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, data] of files) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0); // Version 2.0 of the format; then no flags, stored, midnight.
    facts.writeUInt16LE(day, 8);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name), Buffer.from(data)];
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), facts, where, Buffer.from(name));
    contents.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...contents, ...directory, end]);
}
