import type { DamageReason, Issue } from '../../model/issue.ts'
import { findPacked } from './findPacked.ts'
import type { Member } from './readDirectory.ts'
import { readDirectory } from './readDirectory.ts'
import { unpackMember } from './unpackMember.ts'

const MOST_MEGABYTES = 250
const MOST_FILES = 2000
/** A table rarely shrinks by a factor of more than 50; a malicious file shrinks by a factor of about 1000. */
const MOST_SHRUNK = 150
const ALWAYS_READ = 5e6

export interface Unzipped {
  /** The wanted files that are intact, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The names of the unwanted files, without folders and files that macOS adds. */
  readonly others: readonly string[]
  readonly issues: readonly Issue[]
}

/**
 * Unpacks the wanted files of a ZIP archive, by name. Leaves out a file whose size or checksum is wrong, with an error.
 * Needs no more memory than the declared sizes add up to. Unpacks nothing if that is more than 250 MB, or if a few bytes
 * would expand to millions.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  const directory = readDirectory(bytes)
  if (!directory.ok) return refuse(toDamage('', directory.problems[0]!))
  const members = directory.value
  if (members.length > MOST_FILES) return refuse(toTooLarge(MOST_FILES, 'files'))
  if (isOverlapping(members)) return refuse(toDamage('', 'directory'))
  const wanted = members.filter(({ name }) => isWanted(name))
  if (isTooLarge(wanted)) return refuse(toTooLarge(MOST_MEGABYTES, 'MB'))
  const files = new Map<string, Uint8Array>()
  const issues: Issue[] = []
  for (const member of members) {
    if (!isWanted(member.name)) {
      if (findPacked(bytes, member) === null) issues.push(toDamage(member.name, 'header'))
      continue
    }
    const unpacked = files.has(member.name)
      ? { ok: false as const, problems: ['twice' as const] }
      : unpackMember(bytes, member)
    if (unpacked.ok) files.set(member.name, unpacked.value)
    else issues.push(toDamage(member.name, unpacked.problems[0]!))
  }
  return { files, others: members.map(({ name }) => name).filter((name) => !isWanted(name) && !isNoise(name)), issues }
}

function refuse(issue: Issue): Unzipped {
  return { files: new Map(), others: [], issues: [issue] }
}

function isTooLarge(members: readonly Member[]): boolean {
  const size = members.reduce((sum, member) => sum + member.size, 0)
  const packed = members.reduce((sum, member) => sum + member.packedSize, 0)
  return size > MOST_MEGABYTES * 1e6 || (size > ALWAYS_READ && size > packed * MOST_SHRUNK)
}

/** Whether two files share bytes of the archive, as in a malicious one that expands the same bytes many times. */
function isOverlapping(members: readonly Member[]): boolean {
  const sorted = members.toSorted((a, b) => a.offset - b.offset)
  return sorted.some(({ offset, packedSize }, index) => {
    const next = sorted[index + 1]
    return next !== undefined && offset + packedSize > next.offset
  })
}

function isNoise(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || name.endsWith('.DS_Store')
}

function toDamage(file: string, reason: DamageReason): Issue {
  return { code: 'damaged', reason, file, severity: 'error', place: file }
}

function toTooLarge(limit: number, unit: string): Issue {
  return { code: 'too-large', limit, unit, severity: 'error', place: '' }
}
