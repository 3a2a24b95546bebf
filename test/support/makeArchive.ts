/** Archives made by hand, so that they may also be what no packer would make. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  readonly path: string;
  readonly text?: string | Uint8Array;
  /** Where it leads to: a symbolic link. */
  readonly link?: string;
  /** What the archive says of its size, and of its checksum. */
  readonly size?: number;
  readonly sum?: number;
}

export function makeZip(files: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text = '', link, size, sum } of files) {
    const [name, plain] = [Buffer.from(path), Buffer.from(link ?? text)];
    const data = deflateRawSync(plain);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(sum ?? crc32(plain), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(size ?? plain.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((link === undefined ? 0o100644 : 0o120777) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, data]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), shared, rest, name]));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\u0005\u0006'), end]);
}

/** ustar (POSIX.1-1988), with its two empty blocks at the end. */
export function makeTar(files: readonly Packed[]): Buffer {
  const blocks = files.flatMap(({ path, text = '', link, size }) => {
    const data = Buffer.from(link === undefined ? text : '');
    const head = Buffer.alloc(512);
    const put = (at: number, value: string): void => void head.write(value, at);
    put(0, path);
    put(100, '0000644\0');
    put(108, '0000000\0');
    put(116, '0000000\0');
    put(124, `${(size ?? data.length).toString(8).padStart(11, '0')}\0`);
    put(136, '00000000000\0');
    put(148, '        ');
    put(156, link === undefined ? '0' : '2');
    put(157, link ?? '');
    put(257, 'ustar\0');
    put(263, '00');
    put(
      148,
      `${head
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
    );
    return [head, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
