import type { Dataset } from '../model/dataset.ts'
import { arrangeBars } from '../scene/bars/arrangeBars.ts'
import type { LayoutId } from '../scene/layout.ts'
import type { ArrangedMessage, ArrangeMessage } from './arrangeMessages.ts'

let dataset: Dataset | null = null

addEventListener('message', async ({ data }: MessageEvent<ArrangeMessage>) => {
  if (data.kind === 'dataset') {
    dataset = data.dataset
    return
  }
  const { number, arranging } = data
  try {
    const arrange = await loadLayout(arranging.layout)
    post({ number, arrangement: arrange(dataset!, arranging) })
  } catch {
    // Also where the answer is too large to be sent: whoever asked is told, and waits no longer.
    post({ number, arrangement: null })
  }
})

/** What the first picture does not need is loaded when it is asked for. */
async function loadLayout(layout: LayoutId) {
  switch (layout) {
    case 'bars':
      return arrangeBars
    case 'matrix':
      return (await import('../scene/matrix/arrangeMatrix.ts')).arrangeMatrix
    default:
      return (await import('../scene/arrange.ts')).arrange
  }
}

function post(message: ArrangedMessage): void {
  postMessage(message)
}
