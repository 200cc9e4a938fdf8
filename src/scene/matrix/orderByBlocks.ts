import { memoiseFor } from '../../base/memoise.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { MatrixOrder } from './matrix.ts'
import type { Blocks } from './toBlocks.ts'
import { getBreaking, toBlocks } from './toBlocks.ts'

/** Orders the shown actors by the blocks that fit the signed ties of the dataset best. */
export function orderByBlocks(dataset: Dataset, cast: readonly ActorId[]): MatrixOrder {
  const { blocks, breaking } = findBlocks(dataset)
  return { blockOf: blocks.blockOf, breaking, groups: listGroups(blocks, new Set(cast)) }
}

const findBlocks = memoiseFor((dataset: Dataset) => {
  const blocks = toBlocks(dataset)
  return { blocks, breaking: getBreaking(dataset, blocks.blockOf) }
})

/** Lists the shown actors by block. A block with only one shown actor joins the actors in no block. */
function listGroups({ blocks, rest }: Blocks, cast: ReadonlySet<ActorId>): MatrixOrder['groups'] {
  const shown = [...blocks, rest].map((group) => group.filter((actor) => cast.has(actor)))
  const firm = shown.slice(0, -1).filter(({ length }) => length > 1)
  const loose = shown.filter((group) => !firm.includes(group)).flat()
  return loose.length > 0 ? [...firm, loose] : firm
}
