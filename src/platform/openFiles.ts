import type { Result } from '../base/result.ts'
import { checkSize } from '../formats/checkSize.ts'
import type { FileToRead } from '../formats/format.ts'
import type { Issue } from '../model/issue.ts'

/** Asks for files; none if none are chosen. */
export function openFiles(accept: string): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.accept = accept
  return ask(input)
}

/** Asks for a folder; gives the files in it and in the folders within. */
export function openFolder(): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.webkitdirectory = true
  return ask(input)
}

function ask(input: HTMLInputElement): Promise<readonly File[]> {
  input.type = 'file'
  input.multiple = true
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Names and contents of files; nothing is read of files that are too large together. */
export async function takeFiles(files: readonly File[]): Promise<Result<readonly FileToRead[], Issue>> {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const tooLarge = checkSize(size)
  if (tooLarge) return { ok: false, problems: [tooLarge] }
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  return { ok: true, value: await Promise.all(read) }
}
