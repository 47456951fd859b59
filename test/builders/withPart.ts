import { crc32 } from 'node:zlib';

/** A zip file with one more part, stored as it is: what SharePoint does when it writes its properties into a Word file. */
export function withPart(zip: Uint8Array, path: string, text: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  const [name, data] = [Buffer.from(path), Buffer.from(text)];
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(data.length, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, name, data]);
  const after = Buffer.alloc(14);
  after.writeUInt32LE(start, 10);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, after, name]);
  const directory = Buffer.concat([bytes.subarray(start, start + size), entry]);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(count + 1, 8);
  tail.writeUInt16LE(count + 1, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(start + local.length, 16);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), local, directory, tail]));
}
