import type { Dataset } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Relaxation } from '../../query/relaxation/listRelaxations.ts'
import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName, printText } from '../printText.ts'
import { printSource } from './printSource.ts'

/** A change to one criterion, in words: "allow possible". */
export function printChange(dataset: Dataset, change: Relaxation['changes'][number], words: TraceCatalogue): string {
  const { relaxations } = words.traced
  const { whole } = relaxations
  switch (change.criterion) {
    case 'types':
      return change.allow === null
        ? whole.types
        : relaxations.type(printText(getRelationType(dataset.vocabulary, change.allow).label))
    case 'statuses':
      return change.allow === null ? whole.statuses : relaxations.status(change.allow)
    case 'explicitness':
      return change.allow === null ? whole.explicitness : relaxations.explicitness(change.allow)
    case 'maxSteps':
      return relaxations.steps(change.allow)
    case 'via':
      return change.allow === null ? whole.via : relaxations.stop(printName(dataset, change.allow))
    case 'avoid':
      return change.allow === null ? whole.avoid : relaxations.avoid(printName(dataset, change.allow))
    case 'avoidRelations':
      if (change.allow === null) return whole.avoidRelations
      return relaxations.relation(printRelation(dataset, dataset.relations.get(change.allow)!, DATA_LANGUAGE))
    case 'withoutSources':
      return change.allow === null
        ? whole.withoutSources
        : relaxations.source(printSource(dataset, change.allow, words))
    case 'time':
      return relaxations.anyTime
    case 'unknownTimes':
      return relaxations.unknownTimes
    case 'reliability':
      return relaxations.reliability(change.allow)
    case 'credibility':
      return relaxations.credibility(change.allow)
    case 'confidence':
      return relaxations.confidence(change.allow)
    case 'ungraded':
      return relaxations.ungraded
    case 'maxRelations':
      return relaxations.hubs(change.allow)
    case 'only':
      return relaxations.filters
  }
}
