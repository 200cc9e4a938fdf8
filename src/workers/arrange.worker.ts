import type { Arranging } from '../scene/arrangement.ts'
import { arrangeBars } from '../scene/bars/arrangeBars.ts'
import type { Arranged, ArrangeMessage } from './arrangeMessages.ts'
import { createReplica } from './createReplica.ts'
import type { DatasetWanted } from './datasetMessages.ts'
import type { Posted } from './splitMessage.ts'
import { createMessageJoiner } from './splitMessage.ts'

const replica = createReplica(() => post({ kind: 'dataset-wanted' }))

const hear = createMessageJoiner(async (data: ArrangeMessage) => {
  if (data.kind !== 'arrange') return replica.take(data)
  const { number, arranging } = data
  try {
    const [dataset, arrange] = await Promise.all([replica.get(), loadLayout(arranging)])
    post({ kind: 'arranged', number, arrangement: arrange(dataset, arranging) })
  } catch {
    // Reply even if the answer is too large to be sent; otherwise the caller would wait forever.
    post({ kind: 'arranged', number, arrangement: null })
  }
})

addEventListener('message', ({ data }: MessageEvent<Posted<ArrangeMessage>>) => hear(data))

/** Layouts that the first picture does not need are loaded on demand. */
async function loadLayout({ layout, memory, drawn }: Arranging) {
  switch (layout) {
    case 'bars':
      return memory || drawn ? (await import('../scene/bars/continueBars.ts')).continueBars : arrangeBars
    case 'matrix':
      return (await import('../scene/matrix/arrangeMatrix.ts')).arrangeMatrix
    default:
      return (await import('../scene/arrange.ts')).arrange
  }
}

function post(message: Arranged | DatasetWanted): void {
  postMessage(message)
}
