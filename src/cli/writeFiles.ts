import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CliError } from './cliError.ts'
import { deferSignals } from './deferSignals.ts'
import { describeSystemError } from './describeSystemError.ts'

export interface FileToWrite {
  readonly path: string
  readonly bytes: Uint8Array | string
}

/** A complete temporary file next to its target. */
interface Prepared {
  /** The target, with links resolved. */
  readonly target: string
  readonly half: string
  readonly isNew: boolean
}

const MOST_LINKS = 40

/**
 * Writes files together: all of them or none. Each is first written to a temporary file next to its target. When all
 * are complete and on the disk, they are moved into place, so a failure or an interrupt leaves everything as it was. An
 * existing file keeps its mode and its owner. A link stays a link, and the file that it leads to is replaced. Anything
 * that is not a file, such as a pipe, is written to directly.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const release = deferSignals()
  const prepared: Prepared[] = []
  try {
    for (const { path, bytes } of files) {
      try {
        const target = followLinks(path)
        const stats = findStats(target)
        if (stats && !stats.isFile() && !stats.isDirectory()) writeFileSync(target, bytes)
        else prepare(target, stats, bytes, prepared)
      } catch (error) {
        throw toCliError(path, error)
      }
    }
    moveAll(prepared)
  } finally {
    for (const { half } of prepared) rmSync(half, { force: true })
    release()
  }
}

/** Resolves symbolic links; `realpath` would fail if the last one leads to a file that does not exist yet. */
function followLinks(path: string): string {
  let target = path
  for (let count = 0; findStats(target)?.isSymbolicLink(); count++) {
    if (count === MOST_LINKS) throw Object.assign(new Error('links'), { code: 'ELOOP', syscall: 'open' })
    target = resolve(dirname(target), readlinkSync(target))
  }
  return target
}

function findStats(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function prepare(target: string, old: Stats | undefined, bytes: Uint8Array | string, prepared: Prepared[]): void {
  if (old?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR', syscall: 'open' })
  if (old) accessSync(target, constants.W_OK)
  const half = nameBeside(target)
  const file = openSync(half, 'wx', old ? 0o600 : 0o666)
  prepared.push({ target, half, isNew: !old })
  try {
    writeFileSync(file, bytes)
    if (old) keepOwner(file, old)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function keepOwner(file: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid)
  } catch (error) {
    // Only root may change the owner; the mode is kept anyway.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
  fchmodSync(file, mode & 0o7777)
}

function nameBeside(target: string): string {
  return join(dirname(target), `.throughline-${randomBytes(12).toString('hex')}.part`)
}

/** Moves every file to its target. If one fails, the others are moved back. */
function moveAll(prepared: readonly Prepared[]): void {
  const undo: (() => void)[] = []
  const olds: string[] = []
  try {
    for (const { target, half, isNew } of prepared) {
      try {
        const old = isNew || prepared.length === 1 ? null : keepOld(target)
        if (old !== null) olds.push(old)
        renameSync(half, target)
        undo.push(() => (old === null ? rmSync(target, { force: true }) : renameSync(old, target)))
      } catch (error) {
        for (const takeBack of undo.reverse()) takeBack()
        throw toCliError(target, error)
      }
    }
  } finally {
    for (const old of olds) rmSync(old, { force: true })
  }
  for (const folder of new Set(prepared.map(({ target }) => dirname(target)))) syncFolder(folder)
}

/** Keeps the old file under a second name, or as a copy if the file system has no hard links. */
function keepOld(target: string): string {
  const old = nameBeside(target)
  try {
    linkSync(target, old)
  } catch {
    copyFileSync(target, old, constants.COPYFILE_EXCL)
  }
  return old
}

/** Some systems cannot sync a folder. The files are complete anyway. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch (error) {
    if (describeSystemError(error) === undefined) throw error
  }
}

function toCliError(path: string, error: unknown): unknown {
  const reason = describeSystemError(error)
  return reason === undefined ? error : new CliError(`cannot write "${path}": ${reason}`, 3)
}
