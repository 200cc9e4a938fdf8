import type { Dataset } from '../model/dataset.ts'
import { arrangeBars } from '../scene/bars/arrangeBars.ts'
import { getDiagramWords } from '../workspace/catalogue/getDiagramWords.ts'
import type { ArrangedMessage, ArrangeMessage } from './arrangeMessages.ts'

let dataset: Dataset | null = null

addEventListener('message', async ({ data }: MessageEvent<ArrangeMessage>) => {
  if (data.kind === 'dataset') {
    dataset = data.dataset
    return
  }
  const { number, request } = data
  try {
    const arranging = { ...request, words: getDiagramWords(request.language) }
    // What the first picture does not need is loaded when it is asked for.
    const arrange =
      request.layout === 'bars'
        ? arrangeBars
        : request.layout === 'matrix'
          ? (await import('../scene/matrix/arrangeMatrix.ts')).arrangeMatrix
          : (await import('../scene/arrange.ts')).arrange
    post({ number, arrangement: arrange(dataset!, arranging) })
  } catch {
    // Also where the answer is too large to be sent: whoever asked is told, and waits no longer.
    post({ number, arrangement: null })
  }
})

function post(message: ArrangedMessage): void {
  postMessage(message)
}
