import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getBuiltInActorType, getRelationType, getSign } from '../../model/vocabulary.ts'

/** What the relations of an actor suggest about it as a stakeholder. They are hints for a rater, and never scores. */
export interface Hints {
  /** For power: the actors to which influence travels from it in one step. */
  readonly leverage: number
  /** For interest: the issues and contested matters on which it takes a side. */
  readonly sides: number
  /** For urgency: the threats and attacks in which it stands on either end. */
  readonly threats: number
}

const URGENT = new Set(['threatens', 'attacks'])

/** Counts what actual relations and claims suggest. An actor of which a text says much has higher counts for that alone. */
export function countHints(dataset: Dataset, actor: ActorId): Hints {
  const own = [...dataset.relations.values()].filter(
    ({ source, target, status }) => status === 'actual' && (source === actor || target === actor),
  )
  const claims = [...dataset.claims.values()].filter(({ positions }) =>
    positions.some(({ holder }) => holder === actor),
  )
  const issues = own.filter((relation) => relation.source === actor && isOnIssue(dataset, relation))
  return {
    leverage: new Set(own.flatMap((relation) => listMoved(dataset, relation, actor))).size,
    sides: claims.length + new Set(issues.map(({ target }) => target)).size,
    threats: own.filter(({ type }) => URGENT.has(type)).length,
  }
}

/** Whom influence reaches over a relation from an actor at one of its ends. */
function listMoved({ vocabulary }: Dataset, { type, source, target }: Relation, actor: ActorId): ActorId[] {
  const { conduit, direction } = getRelationType(vocabulary, type)
  if (!conduit) return []
  const isForward = source === actor && direction !== 'reverse'
  const isBackward = target === actor && direction !== 'forward'
  return [...(isForward ? [target] : []), ...(isBackward ? [source] : [])].filter((other) => other !== actor)
}

function isOnIssue({ vocabulary, actors }: Dataset, relation: Relation): boolean {
  const target = actors.get(relation.target)
  return (
    target !== undefined &&
    getBuiltInActorType(vocabulary, target.type) === 'issue' &&
    getSign(vocabulary, relation) !== 0
  )
}
