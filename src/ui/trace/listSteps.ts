import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** A step of a path, in the direction of travel. */
export interface Step {
  readonly relation: Relation
  readonly to: ActorId
  /** The words between the two names. */
  readonly verb: string
  /** Qualifications in brackets. */
  readonly limits: string
  readonly sign: Sign
  readonly symmetric: boolean
  /** Whether it is read from its target. */
  readonly inverse: boolean
  /** The numbers of its sources in the dataset's list, from 1. */
  readonly sources: readonly number[]
}

export function listSteps(dataset: Dataset, { actors, relations, directions }: TracedPath): readonly Step[] {
  const sourceIds = [...dataset.sources.keys()]
  return relations.map((id, index) => {
    const relation = dataset.relations.get(id)!
    const { symmetric } = getRelationType(dataset.vocabulary, relation.type)
    const reversed = directions[index] === 'reverse' && !symmetric
    const { between, qualifiers } = toSentence(dataset, relation, { language: DATA_LANGUAGE, isInverse: reversed })
    return {
      relation,
      to: actors[index + 1]!,
      verb: between,
      limits: bracket(qualifiers, DATA_LANGUAGE),
      sign: getSign(dataset.vocabulary, relation),
      symmetric,
      inverse: reversed,
      sources: [...new Set(relation.evidence.map(({ source }) => sourceIds.indexOf(source) + 1))].sort((a, b) => a - b),
    }
  })
}
