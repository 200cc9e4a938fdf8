import type { Dataset, RelationId } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'
import type { RibbonPath } from '../../scene/ribbon/mergePaths.ts'
import type { TraceView } from '../view.ts'

/**
 * Walks a path along its relations, from the end of the first one that is among the starts; `null` where the relations
 * do not connect. A path is inferred if it finds a stance in favour by way of enemies.
 */
export function toRibbonPath(
  dataset: Dataset,
  ids: readonly RelationId[],
  { from, kind }: Pick<TraceView, 'from' | 'kind'>,
): RibbonPath | null {
  const relations = ids.flatMap((id) => dataset.relations.get(id) ?? [])
  const [first] = relations
  if (!first || relations.length < ids.length) return null
  const actors = [from.includes(first.source) ? first.source : first.target]
  for (const { source, target } of relations) {
    const at = actors.at(-1)!
    if (at !== source && at !== target) return null
    actors.push(at === source ? target : source)
  }
  const signs = relations.map((relation) => getSign(dataset.vocabulary, relation))
  const product = signs.reduce<number>((sign, next) => sign * next, 1)
  return {
    actors,
    relations: ids,
    directions: relations.map(({ source }, step) => (source === actors[step] ? 'forward' : 'reverse')),
    inferred: kind === 'stance' && product === 1 && signs.includes(-1),
  }
}
