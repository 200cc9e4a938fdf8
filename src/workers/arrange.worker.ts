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
  const answer: ArrangedMessage = { number, arrangement: arrange(dataset!, { ...request, words }) }
  postMessage(answer)
})
