import { drawPng } from '../platform/drawPng.ts'
import { printPicture } from '../platform/printPicture.ts'
import { saveFile } from '../platform/saveFile.ts'
import type { Press } from '../ui/publish/press.ts'
import { createPublisher } from '../workers/createPublisher.ts'

/** What makes pictures and takes them out of the page. The fonts to set them are fetched with the first. */
export function createPress(): Press {
  return {
    publisher: createPublisher(async () => (await import('../platform/fetchFontFiles.ts')).fetchFontFiles()),
    drawPng,
    save: saveFile,
    print: printPicture,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  }
}
