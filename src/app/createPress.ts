import { loadOnce } from '../base/memoise.ts'
import { drawPng } from '../platform/drawPng.ts'
import { printPicture } from '../platform/printPicture.ts'
import { saveFile } from '../platform/saveFile.ts'
import type { Press } from '../ui/publish/press.ts'
import type { Publisher } from '../workers/createPublisher.ts'

/** What makes pictures and takes them out of the page. What that needs, fonts too, is fetched with the first. */
export function createPress(): Press {
  const getPublisher = loadOnce(loadPublisher)
  return {
    publisher: { run: async (dataset, job, options) => (await getPublisher()).run(dataset, job, options) },
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

async function loadPublisher(): Promise<Publisher> {
  const { createPublisher } = await import('../workers/createPublisher.ts')
  return createPublisher(async () => (await import('../platform/fetchFontFiles.ts')).fetchFontFiles())
}
