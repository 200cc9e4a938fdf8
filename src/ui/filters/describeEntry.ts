import type { Dataset, Explicitness, Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getActorType, getRelationType } from '../../model/vocabulary.ts'
import type { Facet } from '../../query/filter.ts'
import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { printText } from '../printText.ts'

export interface EntryWords {
  readonly label: string
  /** What the label means; `null` where the label is clear by itself. */
  readonly hint: string | null
}

/** The words for an entry of a facet. */
export function describeEntry(dataset: Dataset, words: Catalogue, facet: Facet, entry: string): EntryWords {
  const { model, filters } = words
  switch (facet) {
    case 'signs':
      return named(model.signs[Number(entry) as Sign])
    case 'relationTypes': {
      const { label, definition } = getRelationType(dataset.vocabulary, entry)
      return { label: printText(label), hint: printText(definition) }
    }
    case 'actorTypes':
      return { label: printText(getActorType(dataset.vocabulary, entry).label), hint: null }
    case 'groups': {
      const group = dataset.groups.get(entry)
      return { label: group ? printText(group.name) : filters.noGroup, hint: null }
    }
    case 'statuses':
      return named(model.statuses[entry as Status])
    case 'explicitness':
      return named(model.explicitness[entry as Explicitness])
    case 'grades': {
      const meaning = model.credibility[Number(entry)]
      return { label: meaning ? filters.grade(entry, meaning) : filters.unsourced, hint: null }
    }
    case 'dates':
      return named(filters.dates[entry as keyof typeof filters.dates])
    default:
      return { label: entry || filters.noValue, hint: null }
  }
}

function named({ name, hint }: { readonly name: string; readonly hint: string }): EntryWords {
  return { label: name, hint }
}
