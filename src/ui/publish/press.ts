import type { drawPng } from '../../platform/drawPng.ts'
import type { printPicture } from '../../platform/printPicture.ts'
import type { FileToSave } from '../../platform/saveFile.ts'
import type { Publisher } from '../../workers/createPublisher.ts'

/** What makes pictures and exports them from the page. */
export interface Press {
  readonly publisher: Publisher
  readonly drawPng: typeof drawPng
  readonly save: (file: FileToSave) => void
  readonly print: typeof printPicture
  /** Copies a text to the clipboard; `false` where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>
}
