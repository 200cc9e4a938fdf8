import { EXPLICITNESSES, STATUSES } from '../../model/status.ts'
import type { TraceCriteria, TraceQuestion } from '../traceQuestion.ts'
import type { Change } from './findNeeds.ts'

/** The criteria that differ once the changes are made. */
export function loosenBy(question: TraceQuestion, changes: readonly Change[]): Partial<TraceCriteria> {
  const loosen: { -readonly [Name in keyof TraceCriteria]?: TraceCriteria[Name] } = {}
  const now = <Name extends keyof TraceCriteria>(name: Name): TraceCriteria[Name] =>
    (loosen[name] ?? question[name]) as TraceCriteria[Name]
  for (const change of changes) {
    switch (change.criterion) {
      case 'types':
        loosen.types = change.allow === null ? null : [...(now('types') ?? []), change.allow]
        break
      case 'statuses':
        loosen.statuses = STATUSES.filter((id) => isAllowed(change.allow, id) || now('statuses').includes(id))
        break
      case 'explicitness':
        loosen.explicitness = EXPLICITNESSES.filter(
          (id) => isAllowed(change.allow, id) || now('explicitness').includes(id),
        )
        break
      case 'via':
        loosen.via = now('via').filter((id) => !isAllowed(change.allow, id))
        break
      case 'avoid':
        loosen.avoid = now('avoid').filter((id) => !isAllowed(change.allow, id))
        break
      case 'avoidRelations':
        loosen.avoidRelations = now('avoidRelations').filter((id) => !isAllowed(change.allow, id))
        break
      case 'withoutSources':
        loosen.withoutSources = now('withoutSources').filter((id) => !isAllowed(change.allow, id))
        break
      default:
        Object.assign(loosen, { [change.criterion]: change.allow })
    }
  }
  return loosen
}

function isAllowed<Id>(allow: Id | null, id: Id): boolean {
  return allow === null || allow === id
}
