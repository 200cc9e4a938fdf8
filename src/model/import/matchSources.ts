import { normaliseText } from '../../base/normaliseText.ts'
import { groupBy } from '../../base/order.ts'
import type { Dataset, Passage, Source } from '../dataset.ts'
import { matchRecords } from './matchRecords.ts'
import { uniteRecords } from './uniteRecords.ts'

/**
 * Finds which sources of a file the open dataset has: by id where titles do not differ, by
 * address, or by title, authors and date.
 */
export function matchSources(open: Dataset, read: Dataset): ReadonlyMap<string, string> {
  return matchRecords<Source>(open.sources, read.sources, { isSame: isSameSource, listKeys })
}

function isSameSource(mine: Source, theirs: Source): boolean {
  if (mine.url !== null && mine.url === theirs.url) return true
  const [title, other] = [toTitle(mine), toTitle(theirs)]
  // What has no title contradicts none.
  return title === '' || other === '' || title === other
}

function listKeys(source: Source): readonly string[] {
  const { authors, date, url } = source
  const title = toTitle(source)
  return [...(url === null ? [] : [`at ${url}`]), ...(title === '' ? [] : [JSON.stringify([title, authors, date])])]
}

function toTitle({ title }: Source): string {
  return title === null ? '' : normaliseText(title.en) || title.en
}

/**
 * The ids that the passages of a source have in the source that it is: an equal passage's, their own if it is free or
 * the passage there contradicts nothing, or else a free one.
 */
export function matchPassages(mine: Source, theirs: Source): ReadonlyMap<string, string> {
  const own = new Map(mine.passages.map((passage) => [passage.id, passage]))
  const alike = groupBy(mine.passages, toContents)
  const known = new Set([...own.keys(), ...theirs.passages.map(({ id }) => id)])
  const taken = new Set<string>()
  const findAlike = (passage: Passage): string | undefined => {
    const ids = (alike.get(toContents(passage)) ?? []).map(({ id }) => id).filter((id) => !taken.has(id))
    // What had no number of its own the last time got one beside it.
    return ids.find((id) => id.startsWith(`${passage.id}-`)) ?? ids[0]
  }
  const findFree = (id: string): string => {
    for (let number = 2; ; number++) if (!known.has(`${id}-${number}`)) return `${id}-${number}`
  }
  return new Map(
    theirs.passages.map((passage) => {
      const { id } = passage
      const there = own.get(id)
      if (!there || !contradicts(there, passage)) return [id, id]
      const into = findAlike(passage) ?? findFree(id)
      known.add(into)
      taken.add(into)
      return [id, into]
    }),
  )
}

function contradicts(mine: Passage, theirs: Passage): boolean {
  return uniteRecords('sources', mine, theirs, 'mine').differences.some(({ isConflict }) => isConflict)
}

function toContents({ id: _, ...contents }: Passage): string {
  return JSON.stringify(contents)
}
