import type { Language } from '../base/language.ts'
import { applyChange } from '../model/change/applyChange.ts'
import type { Change } from '../model/change/change.ts'
import { invertChange } from '../model/change/invertChange.ts'
import type { Dataset } from '../model/dataset.ts'
import { withPositions } from './commands/history.ts'
import type { VersionDifference } from './compareVersions.ts'
import { compareVersions } from './compareVersions.ts'
import type { Document } from './document.ts'

/**
 * Lists what a step of the history changed, done or undone; `index`: among all steps, the earliest first. It goes through
 * the steps between that one and the present.
 */
export function compareStep(
  { dataset, positions, history }: Pick<Document, 'dataset' | 'positions' | 'history'>,
  index: number,
  language: Language,
): readonly VersionDifference[] {
  const { done, undone } = history
  const changes = [...done, ...undone.toReversed()].map(({ change }) => change)
  const now = withPositions(dataset!, positions)
  if (index < done.length) {
    const after = changes.slice(index + 1, done.length).reduceRight((later, change) => goBack(later, change), now)
    return compareVersions(goBack(after, changes[index]!), after, language)
  }
  const before = changes.slice(done.length, index).reduce(go, now)
  return compareVersions(before, go(before, changes[index]!), language)
}

function goBack(dataset: Dataset, change: Change): Dataset {
  return go(dataset, invertChange(change))
}

function go(dataset: Dataset, change: Change): Dataset {
  const applied = applyChange(change, dataset)
  if (!applied.ok) throw new Error(`compareStep: a step does not fit: ${JSON.stringify(applied.problems)}`)
  return applied.value
}
