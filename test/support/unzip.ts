/** Reads a ZIP archive by its directory, as an unpacker does; only what is stored as it is. */
export function unzip(archive: Buffer): Readonly<Record<string, string>> {
  const end = archive.lastIndexOf('PK\u0005\u0006');
  const count = archive.readUInt16LE(end + 10);
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (archive.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') throw new Error('The directory is broken.');
    if (archive.readUInt16LE(at + 10) !== 0) throw new Error('A file is compressed.');
    const size = archive.readUInt32LE(at + 24);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const body = archive.readUInt32LE(at + 42);
    if (archive.toString('latin1', body, body + 4) !== 'PK\u0003\u0004')
      throw new Error(`${name} is not where it should be.`);
    const start = body + 30 + archive.readUInt16LE(body + 26) + archive.readUInt16LE(body + 28);
    files[name] = archive.toString('utf8', start, start + size);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
