import { loadOnce } from '../base/memoise.ts'
import { saveFile } from '../platform/saveFile.ts'
import type { Press } from '../ui/publish/press.ts'
import type { Publisher } from '../workers/createPublisher.ts'

/** What makes pictures and takes them out of the page. What that needs is fetched when it is first asked for. */
export function createPress(): Press {
  const getPublisher = loadOnce(loadPublisher)
  return {
    publisher: { run: async (dataset, job, options) => (await getPublisher()).run(dataset, job, options) },
    drawPng: async (svg, size) => (await import('../platform/drawPng.ts')).drawPng(svg, size),
    save: saveFile,
    print: async (svg, size) => (await import('../platform/printPicture.ts')).printPicture(svg, size),
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
