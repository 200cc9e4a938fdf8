import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getActorType } from '../../model/vocabulary.ts'
import type { DuplicateCatalogue } from '../../workspace/catalogue/getDuplicateCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Duplicate } from '../../workspace/searchDuplicates.ts'
import { printText } from '../printText.ts'

type Facts = readonly (readonly [label: string, value: string])[]

/** What is told of the two records of a pair, row by row: the same rows for both. */
export function listSides(
  dataset: Dataset,
  duplicate: Duplicate,
  words: DuplicateCatalogue['duplicates'],
): readonly { readonly label: string; readonly values: readonly [string, string] }[] {
  const [left, right] =
    duplicate.kind === 'actors'
      ? [describeActor(dataset, duplicate.left, words), describeActor(dataset, duplicate.right, words)]
      : [describeRelation(dataset, duplicate.left, words), describeRelation(dataset, duplicate.right, words)]
  return left
    .map(([label, value], row) => ({ label, values: [value, right[row]![1]] as const }))
    .filter(({ values }) => values.some((value) => value !== ''))
}

function describeActor(dataset: Dataset, id: ActorId, words: DuplicateCatalogue['duplicates']): Facts {
  const { name, aliases, type, group, evidence } = dataset.actors.get(id)!
  const ties = [...dataset.relations.values()].filter(({ source, target }) => source === id || target === id)
  const groupName = group === null ? undefined : dataset.groups.get(group)?.name
  return [
    [words.name, name.en],
    [words.inArabic, name['ar'] ?? ''],
    [words.aliases, aliases.join('; ')],
    [words.type, printText(getActorType(dataset.vocabulary, type).label)],
    [words.group, groupName ? printText(groupName) : ''],
    [words.ties, words.tieCount(ties.length)],
    [words.evidence, printEvidence(evidence)],
  ]
}

function describeRelation(dataset: Dataset, id: RelationId, words: DuplicateCatalogue['duplicates']): Facts {
  const relation = dataset.relations.get(id)!
  return [
    [words.sentence, printRelation(dataset, relation, DATA_LANGUAGE)],
    [words.note, relation.note ? printText(relation.note) : ''],
    [words.evidence, printEvidence(relation.evidence) || words.unsourced],
  ]
}

function printEvidence(evidence: readonly { readonly source: string; readonly passage: string | null }[]): string {
  return evidence.map(({ source, passage }) => (passage === null ? source : `${source} ${passage}`)).join('; ')
}
