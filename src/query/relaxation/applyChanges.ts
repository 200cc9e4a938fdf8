import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { TraceCriteria, TraceQuestion } from '../traceQuestion.ts'
import type { CriterionChange } from './getRequiredChanges.ts'

/** The criteria that differ after the changes. */
export function applyChanges(question: TraceQuestion, changes: readonly CriterionChange[]): Partial<TraceCriteria> {
  const relaxed: { -readonly [Name in keyof TraceCriteria]?: TraceCriteria[Name] } = {}
  const now = <Name extends keyof TraceCriteria>(name: Name): TraceCriteria[Name] =>
    (relaxed[name] ?? question[name]) as TraceCriteria[Name]
  for (const change of changes) {
    switch (change.criterion) {
      case 'types':
        relaxed.types = change.allow === null ? null : [...(now('types') ?? []), change.allow]
        break
      case 'statuses':
        relaxed.statuses = STATUSES.filter((id) => isAllowed(change.allow, id) || now('statuses').includes(id))
        break
      case 'explicitness':
        relaxed.explicitness = EXPLICITNESSES.filter(
          (id) => isAllowed(change.allow, id) || now('explicitness').includes(id),
        )
        break
      case 'via':
        relaxed.via = now('via').filter((id) => !isAllowed(change.allow, id))
        break
      case 'avoid':
        relaxed.avoid = now('avoid').filter((id) => !isAllowed(change.allow, id))
        break
      case 'avoidRelations':
        relaxed.avoidRelations = now('avoidRelations').filter((id) => !isAllowed(change.allow, id))
        break
      case 'withoutSources':
        relaxed.withoutSources = now('withoutSources').filter((id) => !isAllowed(change.allow, id))
        break
      default:
        Object.assign(relaxed, { [change.criterion]: change.allow })
    }
  }
  return relaxed
}

function isAllowed<Id>(allow: Id | null, id: Id): boolean {
  return allow === null || allow === id
}
