import { zipSync } from 'fflate'

/** Packs files, in the order given, into a ZIP archive: the same bytes for the same files. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 })
}
