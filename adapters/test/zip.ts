/** A small writer of zips for tests (APPNOTE.TXT, 4.3): deflated entries, no encryption, no zip64. */
import { crc32, deflateRawSync } from "node:zlib";

/** A zip of files by name; a wrong sum can be planted to make an entry look damaged. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, plantedSum?: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const body = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(plantedSum ?? crc32(data), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), body]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, rest, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** A zip of so many empty files, in the form for more than 65,535 of them (APPNOTE.TXT, 4.3.14). */
export function manyEntries(count: number): Buffer {
  const directory = Buffer.concat(
    Array.from({ length: count }, (_, at) => {
      const entry = Buffer.alloc(46 + 8);
      entry.write("PK\x01\x02", 0, "latin1");
      entry.writeUInt16LE(20, 6);
      entry.writeUInt16LE(8, 28);
      entry.write(String(at).padStart(8, "0"), 46);
      return entry;
    }),
  );
  const end64 = Buffer.alloc(56 + 20);
  end64.write("PK\x06\x06", 0, "latin1");
  end64.writeUInt32LE(44, 4);
  end64.writeUInt32LE(count, 24);
  end64.writeUInt32LE(count, 32);
  end64.writeUInt32LE(directory.length, 40);
  end64.write("PK\x06\x07", 56, "latin1");
  end64.writeUInt32LE(directory.length, 56 + 8);
  end64.writeUInt32LE(1, 56 + 16);
  const end = Buffer.alloc(22, 0xff);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([directory, end64, end]);
}
