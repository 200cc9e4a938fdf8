import { isolate } from '../../base/isolate.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { isPlain } from '../../model/status.ts'
import { printPeriod } from '../../model/time/printPeriod.ts'
import { getActorType } from '../../model/vocabulary.ts'
import { DATA_DIRECTION, DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName, printText } from '../printText.ts'
import { IsolatedText } from './IsolatedText.tsx'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

const SENTENCES = 8
const ACTORS = 6

/** The first actors and relations in sentences: whether a file was read right is seen here first. */
export function PreviewList({ dataset }: ShownImport) {
  const words = useImportWords().importing.preview
  if (!dataset) return <p className="import-nothing">{words.nothing}</p>
  const relations = [...take(dataset.relations.values(), SENTENCES)]
  const actors = [...take(dataset.actors.keys(), ACTORS)]

  return (
    <>
      <h3>{words.title}</h3>
      <p className="import-counts" role="status">
        {words.counts(dataset.actors.size, dataset.relations.size)}
      </p>
      <ol className="import-sentences">
        {relations.map((relation) => (
          <li key={relation.id}>
            <bdi dir={DATA_DIRECTION}>{printRelation(dataset, relation, DATA_LANGUAGE)}</bdi>{' '}
            <RelationRemarks relation={relation} />
          </li>
        ))}
        <More number={dataset.relations.size - relations.length} />
      </ol>
      <ul className="import-actors">
        {actors.map((id) => (
          <ActorLine key={id} dataset={dataset} id={id} />
        ))}
        <More number={dataset.actors.size - actors.length} />
      </ul>
    </>
  )
}

/** What else the file says of a relation, so that a column that was mapped is seen to have gone somewhere. */
function RelationRemarks({ relation }: { readonly relation: Relation }) {
  const { importing, model } = useImportWords()
  const { start, end, sign, status, confidence, strength, note, evidence, attributes = {} } = relation
  const remarks = [
    printPeriod(start, end, DATA_LANGUAGE),
    sign === null ? null : model.signs[sign].name,
    isPlain(status) ? null : model.statuses[status].name,
    confidence === null ? null : importing.preview.confidence(confidence),
    strength === null ? null : importing.preview.strength(strength),
    ...evidence.map(({ summary }) => summary && printText(summary)),
    note && printText(note),
    ...Object.entries(attributes).map(([key, value]) =>
      importing.preview.attribute(isolate(key), isolate(String(value))),
    ),
  ].filter((remark) => remark !== null)
  if (remarks.length === 0) return null

  return (
    <small className="quiet">
      {remarks.map((remark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks repeat, and never move
        <bdi key={index}>
          <IsolatedText text={remark} />
        </bdi>
      ))}
    </small>
  )
}

function ActorLine({ dataset, id }: { readonly dataset: Dataset; readonly id: ActorId }) {
  const words = useImportWords().importing.preview
  const { type, group } = dataset.actors.get(id)!
  const groupName = group === null ? undefined : dataset.groups.get(group)?.name
  const typeName = printText(getActorType(dataset.vocabulary, type).label)

  const shownGroup = groupName ? isolate(printText(groupName)) : null
  return (
    <li dir="auto">
      <IsolatedText text={words.actor(isolate(printName(dataset, id)), isolate(typeName), shownGroup)} />
    </li>
  )
}

function More({ number }: { readonly number: number }) {
  const words = useImportWords().importing.preview
  return number > 0 ? <li className="quiet">{words.more(number)}</li> : null
}

function* take<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let taken = 0
  for (const item of items) {
    if (taken++ === most) return
    yield item
  }
}
