import type { Stats } from 'node:fs'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { checkSize } from '../formats/checkSize.ts'
import { describeIssue } from '../model/describeIssue.ts'
import { CliError } from './cliError.ts'
import { describeSystemError } from './describeSystemError.ts'

/** The name of standard input. */
export const STDIN = '-'

/**
 * Reads a file, a pipe or, for `-`, standard input. Refuses oversized input as early as possible, and describes every
 * system error in a sentence.
 */
export async function readBytes(name: string, path: string): Promise<Uint8Array> {
  try {
    if (name === STDIN) return await drain(name, process.stdin)
    const stats = statSync(path)
    if (stats.isFile()) return readWhole(name, path, stats)
    if (stats.isDirectory()) throw new CliError(`cannot read "${name}": it is a folder (EISDIR)`, 3)
    return await drain(name, createReadStream(path))
  } catch (error) {
    const reason = describeSystemError(error)
    throw reason === undefined ? error : new CliError(`cannot read "${name}": ${reason}`, 3)
  }
}

function readWhole(name: string, path: string, { size }: Stats): Uint8Array {
  refuseLarge(name, size)
  const bytes = readFileSync(path)
  refuseLarge(name, bytes.length)
  return bytes
}

async function drain(name: string, stream: Readable): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    size += piece.length
    refuseLarge(name, size)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function refuseLarge(name: string, size: number): void {
  const issue = checkSize(size)
  if (issue) throw new CliError(`cannot read "${name}": ${describeIssue(issue)}`, 1)
}
