import { findId } from '../jsonGraph/elements.ts'
import type { Entries } from '../jsonGraph/graphRows.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** A tie of an object to another one. */
export interface DirectoryTie {
  readonly other: { readonly id: string; readonly type: string | undefined }
  /** The word of BloodHound for it. */
  readonly type: string
  /** Whether it runs from the other object to this one. */
  readonly isInward: boolean
  readonly path: string
  readonly others: Entries
}

interface TieKind {
  /** `null`: the item says it itself. */
  readonly type: string | null
  readonly isInward: boolean
}

/** What the lists of an object say, after the edges of BloodHound ("Edges" in its documentation). */
const LISTS: ReadonlyMap<string, TieKind> = new Map<string, TieKind>([
  ['Members', { type: 'MemberOf', isInward: true }],
  ['Aces', { type: null, isInward: true }],
  ['ChildObjects', { type: 'Contains', isInward: false }],
  ['ContainedBy', { type: 'Contains', isInward: true }],
  ['PrimaryGroupSID', { type: 'MemberOf', isInward: false }],
  ['Links', { type: 'GPLink', isInward: true }],
  ['AllowedToDelegate', { type: 'AllowedToDelegate', isInward: false }],
  ['AllowedToAct', { type: 'AllowedToAct', isInward: true }],
  ['HasSIDHistory', { type: 'HasSIDHistory', isInward: false }],
  ['SPNTargets', { type: 'SQLAdmin', isInward: false }],
  ['Trusts', { type: 'TrustedBy', isInward: false }],
  ['Sessions', { type: 'HasSession', isInward: false }],
  ['PrivilegedSessions', { type: 'HasSession', isInward: false }],
  ['RegistrySessions', { type: 'HasSession', isInward: false }],
  ['LocalAdmins', { type: 'AdminTo', isInward: true }],
  ['RemoteDesktopUsers', { type: 'CanRDP', isInward: true }],
  ['DcomUsers', { type: 'ExecuteDCOM', isInward: true }],
  ['PSRemoteUsers', { type: 'CanPSRemote', isInward: true }],
  ['EnabledCertTemplates', { type: 'PublishedTo', isInward: true }],
])

/** Groups on a machine, by the last part of their identifiers. */
const LOCAL_GROUPS: ReadonlyMap<string, string> = new Map([
  ['544', 'AdminTo'],
  ['555', 'CanRDP'],
  ['562', 'ExecuteDCOM'],
  ['580', 'CanPSRemote'],
])

/** The keys of an object that are ties. */
export const TIE_KEYS: readonly string[] = [...LISTS.keys(), 'LocalGroups']

/** Lists the ties of an object of a directory. A container has no members in a group's sense. */
export function* toTies(fields: Draft, kind: string | undefined): Generator<DirectoryTie> {
  for (const [key, tie] of LISTS) yield* readList(fields[key], key, key === 'Members' && kind === 'OU' ? null : tie)
  const groups = fields['LocalGroups']
  if (!Array.isArray(groups)) return
  for (const [index, group] of groups.entries()) {
    if (!isObject(group)) continue
    const type = LOCAL_GROUPS.get(String(findId(group['ObjectIdentifier'])).split('-').at(-1)!)
    const tie = { type: type ?? `member of ${String(group['Name'] ?? 'a local group')}`, isInward: true }
    yield* readList(group['Results'], `LocalGroups[${index}].Results`, tie)
  }
}

function* readList(said: unknown, path: string, tie: TieKind | null): Generator<DirectoryTie> {
  const results = isObject(said) && Array.isArray(said['Results']) ? said['Results'] : said
  const list: readonly unknown[] = Array.isArray(results) ? results : [results]
  if (!tie) return
  for (const [index, item] of list.entries()) {
    const at = Array.isArray(results) ? `${path}[${index}]` : path
    const other = findOther(item)
    if (!other) continue
    const right = isObject(item) && typeof item['RightName'] === 'string' ? item['RightName'] : 'has rights over'
    yield { other, type: tie.type ?? right, isInward: tie.isInward, path: at, others: listOthers(item) }
  }
}

const ID_KEYS = ['ObjectIdentifier', 'PrincipalSID', 'UserSID', 'TargetDomainSid', 'ComputerSID', 'GUID', 'MemberId']
const TYPE_KEYS = ['ObjectType', 'PrincipalType', 'MemberType']
const SAID = new Set([...ID_KEYS, ...TYPE_KEYS, 'RightName'])

function findOther(item: unknown): DirectoryTie['other'] | undefined {
  if (typeof item === 'string' && item !== '') return { id: item, type: undefined }
  if (!isObject(item)) return undefined
  const key = ID_KEYS.find((each) => typeof item[each] === 'string' && item[each] !== '')
  const type = TYPE_KEYS.map((each) => item[each]).find((each) => typeof each === 'string')
  return key === undefined ? undefined : { id: String(item[key]), type: type ?? TYPES.get(key) }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['UserSID', 'User'],
  ['TargetDomainSid', 'Domain'],
  ['GUID', 'GPO'],
])

function listOthers(item: unknown): [string, unknown][] {
  return isObject(item) ? Object.entries(item).filter(([key]) => !SAID.has(key)) : []
}
