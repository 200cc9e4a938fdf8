import type { Dataset } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Loosening } from '../../query/listLoosenings.ts'
import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName, printText } from '../printText.ts'
import { printSource } from './printSource.ts'

/** A change to one criterion, in words: "allow possible". */
export function printChange(dataset: Dataset, change: Loosening['changes'][number], words: TraceCatalogue): string {
  const { loosenings } = words.traced
  const { whole } = loosenings
  switch (change.criterion) {
    case 'types':
      return change.allow === null
        ? whole.types
        : loosenings.type(printText(getRelationType(dataset.vocabulary, change.allow).label))
    case 'statuses':
      return change.allow === null ? whole.statuses : loosenings.status(change.allow)
    case 'explicitness':
      return change.allow === null ? whole.explicitness : loosenings.explicitness(change.allow)
    case 'maxSteps':
      return loosenings.steps(change.allow)
    case 'via':
      return change.allow === null ? whole.via : loosenings.stop(printName(dataset, change.allow))
    case 'avoid':
      return change.allow === null ? whole.avoid : loosenings.avoid(printName(dataset, change.allow))
    case 'avoidRelations':
      if (change.allow === null) return whole.avoidRelations
      return loosenings.relation(printRelation(dataset, dataset.relations.get(change.allow)!, DATA_LANGUAGE))
    case 'withoutSources':
      return change.allow === null ? whole.withoutSources : loosenings.source(printSource(dataset, change.allow, words))
    case 'time':
      return loosenings.anyTime
    case 'unknownTimes':
      return loosenings.unknownTimes
    case 'reliability':
      return loosenings.reliability(change.allow)
    case 'credibility':
      return loosenings.credibility(change.allow)
    case 'confidence':
      return loosenings.confidence(change.allow)
    case 'ungraded':
      return loosenings.ungraded
    case 'maxRelations':
      return loosenings.hubs(change.allow)
    case 'only':
      return loosenings.filters
    // These make no path: they say which there are, how they are ranked and how many are listed.
    case 'kind':
    case 'order':
    case 'strengthBy':
    case 'confidenceBy':
    case 'limit':
      return change.criterion
  }
}
