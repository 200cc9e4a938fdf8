import type { Language, LocalText } from '../../base/language.ts'
import type { Dataset, Relation } from '../../model/dataset.ts'
import type { EditedRecords } from '../../model/edit/createRecords.ts'
import { printRecordName } from '../../model/printRecordName.ts'
import { printRelation } from '../../model/printRelation.ts'
import type { EditCode, EditLabel } from '../document.ts'

/** The label of an edit, by the first of the records that it is about. */
export function labelEdit(code: EditCode, dataset: Dataset, records: EditedRecords): EditLabel {
  const { relations, actors, events, claims, groups, sources, figures, ratings, actorTypes, relationTypes } = records
  if (relations?.[0]) return { code, name: nameRelation(dataset, relations[0]), count: relations.length }
  if (actors?.[0]) return { code, name: actors[0].name, count: actors.length }
  if (events?.[0]) return { code, of: 'event', name: events[0].title, count: events.length }
  if (claims?.[0]) return { code, of: 'claim', name: claims[0].topic, count: claims.length }
  if (groups?.[0]) return { code, of: 'group', name: groups[0].name, count: groups.length }
  if (sources?.[0]) return { code, name: sources[0].title ?? { en: sources[0].id }, count: sources.length }
  if (figures?.[0]) {
    const { id, title } = figures[0]
    return { code, of: 'figure', name: title ?? { en: id }, count: figures.length }
  }
  if (ratings?.[0]) {
    const name = (language: Language) => printRecordName(dataset, 'ratings', ratings[0]!.id, language)
    return { code, of: 'rating', name: { en: name('en'), ar: name('ar') }, count: ratings.length }
  }
  const kind = relationTypes?.[0] ? 'relationTypes' : 'actorTypes'
  const types = relationTypes?.[0] ? relationTypes : actorTypes!
  const { id, label } = types[0]!
  const name = label ?? dataset.vocabulary[kind].get(id)?.label ?? { en: id }
  return { code, of: 'type', name, count: types.length }
}

function nameRelation(dataset: Dataset, relation: Relation): LocalText {
  return { en: printRelation(dataset, relation, 'en'), ar: printRelation(dataset, relation, 'ar') }
}
