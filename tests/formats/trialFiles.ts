import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { printIssue } from '../../src/model/describeIssue.ts'

const TRIALS = new URL('../../../shared/trials/', import.meta.url)

/** A test of the small inputs in `../shared/trials`: skipped, with the reason printed, where they are missing. */
export const trial = test.skipIf(!areHere())

function areHere(): boolean {
  try {
    return readFileSync(new URL('README.md', TRIALS)).length > 0
  } catch {
    console.warn('not beside this checkout: ../shared/trials')
    return false
  }
}

/** Reads files of the trials as one import. */
export function readTrialFiles(...paths: readonly string[]) {
  return readAnyFormat(paths.map((path) => ({ name: basename(path), bytes: readFileSync(new URL(path, TRIALS)) })))
}

/** What is read of them: actors by their names, relations by ids, and what is said about them. */
export async function readTrial(...paths: readonly string[]) {
  const { file, issues } = await readTrialFiles(...paths)
  return {
    actors: file?.actors.map(({ name }) => name.en),
    relations: file?.relations.map(({ source, type, target }) => `${source} ${type} ${target}`),
    first: file?.relations[0],
    file,
    said: issues.map(printIssue),
  }
}
