/** What is saved: a name with its ending, and the media type by which the system knows what it is. */
export interface FileToSave {
  readonly name: string
  readonly contents: string | Uint8Array | Blob
  readonly type: string
}

/** Some browsers still read the address when the click is over. */
const KEPT = 60_000

/** Saves a file where the browser saves downloads; nothing leaves the machine. */
export function saveFile({ name, contents, type }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([contents as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
