import { byText } from '../../base/order.ts'

/** More files than that are no dataset. */
const MOST = 1000

/** The files of folders that were dropped, and of the folders within, by their paths; hidden ones are left out. */
export async function listFiles(entries: readonly (FileSystemEntry | null)[]): Promise<readonly File[]> {
  const found: FileSystemFileEntry[] = []
  const waiting = entries.filter((entry) => entry !== null)
  for (const entry of waiting) {
    if (found.length === MOST) break
    if (entry.name.startsWith('.')) continue
    if (isFile(entry)) found.push(entry)
    // A list grows while it is walked.
    else if (isFolder(entry)) for (const inside of await listEntries(entry)) waiting.push(inside)
  }
  const sorted = found.sort((one, other) => byText(one.fullPath, other.fullPath))
  return Promise.all(sorted.map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))))
}

/** Browsers give the entries of a folder in portions, and an empty one at the end. */
async function listEntries(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return entries
    for (const entry of portion) entries.push(entry)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
