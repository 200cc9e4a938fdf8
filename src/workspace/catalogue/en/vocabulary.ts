import type { Direction } from '../../../model/relationTypes.ts'
import { count } from './count.ts'

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 })
const ofPaths = (many: number | null) => (many === null ? 'too many paths to count' : count(many, 'path', 'paths'))
const ofActors = (many: number | null) => (many === null ? 'too many actors to count' : count(many, 'actor', 'actors'))
const orNone = (many: number) => (many === 0 ? 'none' : number(many))

/** By the way that influence runs; without one a type is no conduit. */
const influence: Readonly<Record<Direction, string>> = {
  none: 'does not travel along it',
  forward: 'travels from source to target',
  reverse: 'travels from target to source',
  both: 'travels both ways',
}

/** Texts of the dialog about types and groups. */
export const vocabulary = {
  title: 'Types and groups',
  tabs: 'What to edit',
  tab: { relationTypes: 'Relation types', actorTypes: 'Actor types', groups: 'Groups' },
  own: {
    relationTypes: 'Of this dataset',
    actorTypes: 'Of this dataset',
    none: 'None yet. Change a built-in type, or add one.',
  },
  builtIn: (many: number) => `Built-in types in use (${number(many)})`,
  builtInHint: 'A built-in type that is changed becomes the dataset’s own.',
  add: {
    relationTypes: { label: 'New relation type', example: 'finances', submit: 'Add type' },
    actorTypes: { label: 'New actor type', example: 'Union', submit: 'Add type' },
    groups: { label: 'New group', example: 'Trade unions', submit: 'Add group' },
    needed: 'Type a name first.',
    taken: (name: string) => `There is one called “${name}” already.`,
  },
  uses: {
    relationTypes: (many: number) => (many === 0 ? 'not used' : count(many, 'relation', 'relations')),
    actorTypes: (many: number) => (many === 0 ? 'not used' : count(many, 'actor', 'actors')),
    groups: (many: number) => (many === 0 ? 'nobody in it' : count(many, 'actor', 'actors')),
  },
  changed: 'built in, changed',
  influenceShort: { forward: 'influence →', reverse: 'influence ←', both: 'influence ↔' },
  kindOf: (name: string) => `a kind of “${name}”`,
  separator: ' · ',

  formOf: (name: string) => `Edit ${name}`,
  endsOf: (name: string) => `Merge or delete ${name}`,
  texts: 'What it is called',
  verb: 'Verb',
  inverse: 'Read from the target',
  name: 'Name',
  definition: 'Definition',
  parent: 'Comes down from',
  noParent: 'no other type',
  category: 'Category',
  traits: 'What it means for traces',
  effect: 'Effect on the target',
  influenceLabel: 'Influence',
  influence,
  endsLabel: 'Ends',
  ends: {
    'one-way': 'one way: from source to target',
    mutual: 'mutual: reads the same from either end',
    undirected: 'undirected: the line has no heads',
  },
  suggested: (verb: string, effect: string, influence: string) =>
    `“${verb}” usually means: ${effect.toLowerCase()}; ${influence}.`,
  takeSuggested: 'Take this',
  inherited: (value: string) => `as inherited: ${value}`,
  usual: (value: string) => `as usual: ${value}`,
  restore: 'Back to the built-in type',

  remove: 'Delete…',
  merge: 'Merge into another…',
  doRemove: 'Delete',
  doMerge: 'Merge',
  into: {
    remove: { relationTypes: 'Its relations become', actorTypes: 'Its actors become', groups: 'Its actors go to' },
    merge: { relationTypes: 'Merge into', actorTypes: 'Merge into', groups: 'Merge into' },
  },
  noGroup: 'no group',
  replacement: {
    relationTypes: (uses: number, name: string) =>
      uses === 0
        ? 'No relation is of this type.'
        : `${count(uses, 'relation', 'relations')} will be of type “${name}”.`,
    actorTypes: (uses: number, name: string) =>
      uses === 0 ? 'No actor is of this type.' : `${count(uses, 'actor', 'actors')} will be of type “${name}”.`,
    groups: (uses: number, name: string) =>
      uses === 0 ? 'Nobody is in this group.' : `${count(uses, 'actor', 'actors')} will be in ${name}.`,
  },
  below: (many: number) =>
    many === 1
      ? 'One type that comes down from it will come down from that one, and keeps what it inherited.'
      : `${number(many)} types that come down from it will come down from that one, and keep what they inherited.`,

  members: 'Who is in it',
  addMember: 'Add an actor',
  takeOut: (name: string) => `Take ${name} out of the group`,
  moreMembers: (many: number) => `and ${number(many)} more`,

  preview: {
    title: 'What this does to the open trace',
    question: (from: string, to: string, kind: string) => `${from} → ${to}, by ${kind}`,
    reach: { reached: 'Everyone reached by', reaching: 'Everyone who reaches', common: 'Everyone who reaches all of' },
    names: (names: readonly string[]) => names.join(', '),
    asking: 'Tracing with this change…',
    failed: 'It could not be traced what this does to the open question.',
    nothing: 'The open question has no answer that could be compared.',
    counts: {
      paths: (now: number | null, then: number | null) =>
        `${ofPaths(now)} now, ${then === null ? ofPaths(then) : number(then)} with this change`,
      actors: (now: number | null, then: number | null) =>
        `${ofActors(now)} now, ${then === null ? ofActors(then) : number(then)} with this change`,
    },
    moves: (gone: number, come: number) =>
      `${orNone(gone)} ${gone === 1 ? 'goes' : 'go'}, ${orNone(come)} ${come === 1 ? 'comes' : 'come'}`,
    among: 'Not all could be listed: what goes and comes is counted among those that are.',
    turned: (many: number) => `${count(many, 'path stays', 'paths stay')} with another sign`,
    sides: (supporting: number, opposing: number) => `${number(supporting)} supportive, ${number(opposing)} adverse`,
    net: (sides: string, net: string | null) => (net === null ? sides : `${sides}, net ${net}`),
    netNumber: (net: number) => `${net > 0 ? '+' : ''}${number(net)}`.replace('-', '−'),
    balance: (now: string, then: string) => `Now ${now}; with this change ${then}`,
    noPaths: 'no path',
    stays: 'Done. The answer to the open question stays as it is.',
    goes: { paths: 'These paths go', actors: 'These actors go' },
    comes: { paths: 'These paths come', actors: 'These actors come' },
    more: (many: number) => `and ${number(many)} more`,
    take: 'Make the change',
    leave: 'Leave it as it is',
  },
}
