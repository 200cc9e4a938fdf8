import type { Dataset, Evidence, Relation } from '../../model/dataset.ts'
import { putRecords } from '../../model/edit/createRecords.ts'
import type { Entry } from '../../model/entry/entry.ts'
import type { Completion } from '../../model/entry/findCompletions.ts'
import { toRecords } from '../../model/entry/toRecords.ts'
import { printRelation } from '../../model/printRelation.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import { toRelationKey } from '../../query/duplicates/searchDoubledRelations.ts'
import { findNamesake } from '../../query/duplicates/searchDuplicateActors.ts'
import type { EditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { DATA_DIRECTION, DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printText } from '../printText.ts'
import { useEditingWords } from './useEditingWords.ts'

interface EntryReadingProps {
  readonly dataset: Dataset
  readonly entry: Entry
  /** What the relation rests on besides what the line says. */
  readonly evidence: readonly Evidence[]
  /** What Tab would complete; `null`: nothing. */
  readonly offer: Completion | null
}

/** How a line is read: the sentence that it records with what is new in it, or what it still lacks. */
export function EntryReading({ dataset, entry, evidence, offer }: EntryReadingProps) {
  const { entry: words, when } = useEditingWords().editing
  const [problem] = entry.problems
  if (problem) {
    return (
      <p className="entry-reading" role="status">
        {offer && offer.kind !== 'meant' && problem.code === 'unknown-type'
          ? words[offer.kind === 'new' ? 'takeNew' : 'tab'](offer.text)
          : words.problem(problem)}
      </p>
    )
  }
  const records = toRecords(dataset, entry, evidence)
  const [relation] = records.relations
  const remarks = [
    ...records.relationTypes.map(({ id, label }) => words.newTypeNamed(label?.en ?? id)),
    ...records.actors.map(({ name }) => remarkNew(dataset, name.en, words)),
    ...(isDoubled(dataset, relation!) ? [words.doubled] : []),
    ...(relation!.source === relation!.target ? [words.withItself] : []),
    ...(relation!.start === null && relation!.end === null ? [] : [when(relation!.start, relation!.end)]),
    ...relation!.evidence.map(({ passage, source }) => passage ?? source),
    ...(relation!.evidence.length === 0 ? [words.noSource] : []),
  ]

  return (
    <p className="entry-reading" role="status">
      <strong dir={DATA_DIRECTION}>{printRelation(putRecords(dataset, records), relation!, DATA_LANGUAGE)}</strong>{' '}
      <span className="quiet">({[...new Set(remarks)].join('; ')})</span>
    </p>
  )
}

/** Whether a relation says what another one says already. */
function isDoubled(dataset: Dataset, relation: Relation): boolean {
  const key = toRelationKey(dataset, relation)
  const between = listRelationsOf(dataset, [relation.source, relation.target], 'both')
  return between.some((other) => toRelationKey(dataset, other) === key)
}

/** Says that an actor is new, and who it may be otherwise. */
function remarkNew(dataset: Dataset, name: string, words: EditingCatalogue['editing']['entry']): string {
  const namesake = findNamesake(dataset, name)
  const remark = `${words.newActor}: ${name}`
  return namesake ? `${remark}. ${words.perhaps(printText(namesake.actor.name))}` : remark
}
