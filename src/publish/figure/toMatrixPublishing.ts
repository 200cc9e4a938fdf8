import type { MatrixContents } from '../../scene/contents.ts'
import type { Publishing } from './publishing.ts'

/**
 * Turns the publishing of a diagram into that of a matrix: of its actors and relations alone, in its own order, with
 * nothing highlighted.
 */
export function toMatrixPublishing(
  { arrangement: _, ...publishing }: Publishing,
  { order, orderedBy, relations }: MatrixContents,
): Publishing {
  const { dataset, arranging, composing, whole = dataset, words } = publishing
  const actors = new Set(order.groups.flat())
  const shown = {
    ...dataset,
    actors: new Map([...dataset.actors].filter(([id]) => actors.has(id))),
    relations: new Map(relations.map((id) => [id, dataset.relations.get(id)!])),
  }
  const { matrix } = words
  return {
    ...publishing,
    ...{ dataset: shown, whole, highlight: null },
    composing: { ...composing, marks: undefined },
    arranging: { ...arranging, layout: 'matrix', level: 'all', order },
    words: orderedBy === 'blocks' ? words : { ...words, matrix: { ...matrix, ...matrix.ordered(orderedBy) } },
  }
}
