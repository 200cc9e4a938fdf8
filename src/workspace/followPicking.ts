import type { Dataset } from '../model/dataset.ts'
import type { Workspace } from './createWorkspace.ts'
import type { Picked, PickQuestion } from './derive/picked.ts'
import { toPicked } from './derive/toPicked.ts'
import { followAnswer } from './followAnswer.ts'
import type { EngineOptions, GraphEngine } from './graphEngine.ts'
import { isLarge } from './isLarge.ts'

/**
 * While a picker over a large dataset is open, asks the engine for what is typed, or for the actors with the most
 * relations if that is nothing. Gives a function that stops it.
 */
export function followPicking(workspace: Workspace, engine: GraphEngine): () => void {
  return followAnswer(workspace, {
    what: 'search',
    listCauses: ({ dataset, picking }) => [dataset, picking?.query, picking?.besides, picking?.limit],
    ask: ({ dataset, picking }, options) =>
      dataset && picking && isLarge(dataset) ? ask(engine, dataset, picking, options) : null,
    keep: (found) => (state) => ({ ...state, picking: state.picking && { ...state.picking, found } }),
  })
}

async function ask(
  engine: GraphEngine,
  dataset: Dataset,
  { query, besides, limit }: PickQuestion,
  options: EngineOptions,
): Promise<readonly Picked[]> {
  if (query.trim() === '') {
    const { value } = await engine.rank(dataset, { limit }, options)
    return value.map((id) => ({ kind: 'actor', id }))
  }
  const among = besides === 'relation' ? 'actors-and-relations' : 'actors'
  const { value } = await engine.search(dataset, { query, among, limit }, options)
  return value.flatMap(toPicked)
}
