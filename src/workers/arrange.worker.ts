import type { Dataset } from '../model/dataset.ts'
import { arrange } from '../scene/arrange.ts'
import { getDiagramWords } from '../workspace/catalogue/getDiagramWords.ts'
import type { ArrangedMessage, ArrangeMessage } from './arrangeMessages.ts'

let dataset: Dataset | null = null

addEventListener('message', ({ data }: MessageEvent<ArrangeMessage>) => {
  if (data.kind === 'dataset') {
    dataset = data.dataset
    return
  }
  const { number, request } = data
  const words = getDiagramWords(request.language)
  try {
    post({ number, arrangement: arrange(dataset!, { ...request, words }) })
  } catch {
    // Also where the answer is too large to be sent: whoever asked is told, and waits no longer.
    post({ number, arrangement: null })
  }
})

function post(message: ArrangedMessage): void {
  postMessage(message)
}
