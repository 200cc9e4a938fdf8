import type { Network } from '../../network/compileNetwork.ts'
import { measureDegrees } from '../../network/measureDegrees.ts'
import type { TraceCriteria } from '../traceQuestion.ts'
import type { Allowed } from './criterionChange.ts'

export type ActorCriterion = 'avoid' | 'maxRelations'

export interface ActorRule<Value> {
  /** Lists the actors that no path may visit on the way. */
  readonly listRefused: (network: Network, value: Value) => readonly number[]
  /** What has to be allowed before a refused actor can be visited. Else: any value. */
  readonly getAllowed?: (network: Network, actor: number) => Allowed<Value>
  /** The values to which it can be lowered before it is lifted, the least change first. */
  readonly listLevels?: (network: Network, value: NonNullable<Value>) => readonly Value[]
}

type ActorRules = { readonly [Id in ActorCriterion]: ActorRule<TraceCriteria[Id]> }

/** What an actor on the way has to be like by each criterion, in the order in which relaxations name them. */
export const ACTOR_RULES: ActorRules = {
  avoid: {
    listRefused: (network, avoided) => avoided.map((id) => network.indexOf(id)!),
    getAllowed: ({ actorIds }, actor) => actorIds[actor]!,
  },
  maxRelations: {
    listRefused: ({ dataset }, most) => {
      if (most === null) return []
      const degrees = measureDegrees(dataset)
      const refused: number[] = []
      for (let actor = 0; actor < degrees.length; actor++) if (degrees[actor]! > most) refused.push(actor)
      return refused
    },
    listLevels: ({ dataset }, most) =>
      [...new Set(measureDegrees(dataset))].filter((degree) => degree > most).sort((a, b) => a - b),
  },
}
