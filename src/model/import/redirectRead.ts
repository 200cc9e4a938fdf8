import type { Steps } from '../../base/steps.ts'
import { ACTOR_TYPES } from '../actorTypes.ts'
import { replaceTables } from '../change/tables.ts'
import type { ActorId, Dataset, OwnActorType, OwnRelationType, Source, SourceId } from '../dataset.ts'
import type { TypeKind } from '../edit/createRecords.ts'
import { mapTable } from '../edit/mapTable.ts'
import { redirectActors } from '../edit/redirectActors.ts'
import { redirectEvidence } from '../edit/redirectEvidence.ts'
import { RELATION_TYPES } from '../relationTypes.ts'
import { matchPassages } from './matchSources.ts'

/** The ids that records of a file have in the open dataset; of actors, `null`: left out. What is not named keeps its own. */
export interface Redirections {
  readonly groups: ReadonlyMap<string, string>
  readonly actorTypes: ReadonlyMap<string, string>
  readonly relationTypes: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, string>
  readonly actors: ReadonlyMap<string, string | null>
}

/** The records of a file as they refer to those of the open dataset, in steps. Ids of relations, events and claims stay. */
export function* redirectRead(open: Dataset, read: Dataset, to: Redirections): Steps<Dataset> {
  const of = (kind: keyof Redirections) => (id: string) => to[kind].get(id) ?? id
  const actors = new Map([...to.actors].filter(([id, into]) => into !== id) as [ActorId, ActorId | null][])
  const cited = redirectCited(open, read, of('sources'))
  yield
  const named = redirectActors(cited, actors)
  yield
  const relations = mapTable(named.relations, (relation) => {
    const type = of('relationTypes')(relation.type)
    return type === relation.type ? relation : { ...relation, type }
  })
  yield
  return replaceTables(named, {
    relations,
    groups: mapTable(read.groups, (group) => {
      const id = of('groups')(group.id)
      return id === group.id ? group : { ...group, id }
    }),
    actorTypes: renameTypes(open, read, 'actorTypes', of('actorTypes')) as Dataset['actorTypes'],
    relationTypes: renameTypes(open, read, 'relationTypes', of('relationTypes')) as Dataset['relationTypes'],
    actors: mapTable(cited.actors, (actor) => {
      const id = to.actors.has(actor.id) ? to.actors.get(actor.id)! : actor.id
      if (id === null) return null
      const [type, group] = [of('actorTypes')(actor.type), actor.group && of('groups')(actor.group)]
      const isSame = id === actor.id && type === actor.type && group === actor.group
      return isSame ? actor : { ...actor, id: id as ActorId, type, group }
    }),
  })
}

/** What a type may inherit that decides what it means. */
const TRAITS = ['label', 'category', 'sign', 'conduit', 'direction', 'symmetric', 'undirected'] as const

type OwnType = OwnActorType | OwnRelationType

/** Types by their own ids in the file, with the ids and parents that they have here. */
function renameTypes(
  open: Dataset,
  read: Dataset,
  kind: TypeKind,
  to: (id: string) => string,
): ReadonlyMap<string, OwnType> {
  return mapTable<string, OwnType>(read[kind], (type) => {
    const { id, parent } = type
    const into = to(id)
    // A built-in type that the file changed inherits from it under its new id as well.
    const isRenamed = into !== id
    const above = parent === null ? (isRenamed && isBuiltIn(id) ? id : null) : to(parent)
    const isMoved = above !== null && (open[kind].has(above) || read[kind].has(parent ?? id))
    const isAdded = !open.vocabulary[kind].has(into)
    const pinned = isAdded && (isRenamed || isMoved) ? pinTraits(type, read.vocabulary[kind].get(id)!) : type
    return into === id && above === parent ? pinned : { ...pinned, id: into, parent: above }
  })
}

/** A type that inherits from another than in its file, or has another id, says itself what it had inherited there. */
function pinTraits(own: OwnType, merged: object): OwnType {
  const said = own as Readonly<Record<string, unknown>>
  const inherited = merged as Readonly<Record<string, unknown>>
  const missing = TRAITS.filter((trait) => said[trait] === undefined && inherited[trait] !== undefined)
  return { ...own, ...Object.fromEntries(missing.map((trait) => [trait, inherited[trait]])) }
}

function isBuiltIn(id: string): boolean {
  return ACTOR_TYPES.has(id) || RELATION_TYPES.has(id)
}

function redirectCited(open: Dataset, read: Dataset, to: (id: string) => string): Dataset {
  const passages = new Map<string, ReadonlyMap<string, string>>()
  const sources = mapTable(read.sources, (source) => {
    const id = to(source.id) as SourceId
    const there = open.sources.get(id)
    const own = there ? matchPassages(there, source) : new Map<string, string>()
    passages.set(source.id, own)
    return renameSource(source, id, own)
  })
  const isRenamed = [...read.sources].some(([id, source]) => sources.get(id) !== source)
  if (!isRenamed) return read
  const cited = redirectEvidence(read, {
    toEvidence: (piece) => {
      const source = to(piece.source) as SourceId
      const passage = piece.passage && (passages.get(piece.source)?.get(piece.passage) ?? piece.passage)
      return source === piece.source && passage === piece.passage ? piece : { ...piece, source, passage }
    },
    toHolder: (holder) => (typeof holder === 'string' ? holder : { source: to(holder.source) as SourceId }),
  })
  return replaceTables(cited, { sources })
}

function renameSource(source: Source, id: SourceId, passages: ReadonlyMap<string, string>): Source {
  const isSame =
    source.id === id && source.passages.every((passage) => (passages.get(passage.id) ?? passage.id) === passage.id)
  if (isSame) return source
  return {
    ...source,
    id,
    passages: source.passages.map((passage) => ({ ...passage, id: passages.get(passage.id) ?? passage.id })),
  }
}
