import type { DatasetFile } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'
import { getRelationType, getSign, mergeVocabulary } from '../../model/vocabulary.ts'
import { printCanonical } from '../json/printCanonical.ts'
import { keepOtherPositions } from '../records/keepOtherPositions.ts'

/**
 * Prints a dataset as Cytoscape JSON: a node for each actor and an edge for each relation. The data of an element are
 * its whole record, a `label` in English and the `effectiveSign`; the data of the network are the rest of the dataset.
 * Edges have ids of their own, because in Cytoscape nodes and edges share one space of ids.
 */
export function writeCytoscape(file: DatasetFile): string {
  const { actors, relations, positions, ...rest } = file
  const vocabulary = mergeVocabulary(file.vocabulary)
  const nodes = actors.map((actor) => {
    const position = positions[FIRST_LAYOUT]?.[actor.id]
    const data = { ...actor, label: actor.name.en }
    return position ? { data, position } : { data }
  })
  const edges = relations.map((relation) => ({
    data: {
      ...relation,
      id: `relation:${relation.id}`,
      relation: relation.id,
      label: getRelationType(vocabulary, relation.type).label.en,
      effectiveSign: getSign(vocabulary, relation),
    },
  }))
  const data = { name: file.title.en, throughline: { ...rest, ...keepOtherPositions(positions) } }
  return printCanonical(
    { format_version: '1.0', generated_by: 'Throughline', data, elements: { nodes, edges } },
    'many',
  )
}
