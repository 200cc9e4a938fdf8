import type { LocalText } from '../../base/language.ts'
import type { Dataset, Passage, SourceId } from '../dataset.ts'
import { putRecords } from './createRecords.ts'
import { joinTexts, splitText } from './cutText.ts'
import { listFreeNumbers, numberPart } from './numberPassages.ts'
import { redirectEvidence } from './redirectEvidence.ts'

/** Adds passages with these texts behind those of a source, with numbers that go on. An empty text is not said. */
export function addPassages(dataset: Dataset, source: SourceId, texts: readonly string[]): Dataset {
  return changePassages(dataset, source, (passages) => {
    const numbers = listFreeNumbers(passages, texts.length)
    const added = texts.map((text, index): Passage => {
      const passage = { id: numbers[index]!, page: null, summary: null }
      return text === '' ? passage : { ...passage, text }
    })
    return [...passages, ...added]
  })
}

/**
 * Gives a passage another value. With another id, evidence goes along with it; an id that another passage has changes
 * nothing.
 */
export function changePassage(dataset: Dataset, source: SourceId, id: string, changed: Passage): Dataset {
  const passages = dataset.sources.get(source)?.passages ?? []
  if (changed.id !== id && passages.some((passage) => passage.id === changed.id)) return dataset
  const next = changePassages(dataset, source, (all) => all.map((passage) => (passage.id === id ? changed : passage)))
  return changed.id === id ? next : redirect(next, source, id, changed.id)
}

/** Removes a passage. What rests on it then rests on the source as a whole. */
export function removePassage(dataset: Dataset, source: SourceId, id: string): Dataset {
  const next = changePassages(dataset, source, (passages) => passages.filter((passage) => passage.id !== id))
  return redirect(next, source, id, null)
}

/**
 * Splits a passage at a position in its text. The first part keeps number, summary and evidence; the second follows it
 * with a number made from its own. Where one part would be empty, nothing changes.
 */
export function splitPassage(dataset: Dataset, source: SourceId, id: string, position: number): Dataset {
  return changePassages(dataset, source, (passages) =>
    passages.flatMap((passage): readonly Passage[] => {
      const parts = passage.id === id ? splitText(passage.text ?? '', position) : null
      if (!parts) return [passage]
      const [text, rest] = parts
      return [
        { ...passage, text },
        { id: numberPart(passages, id), page: passage.page, summary: null, text: rest },
      ]
    }),
  )
}

/** Joins a passage with the next one, whose evidence becomes its own. */
export function joinPassages(dataset: Dataset, source: SourceId, id: string): Dataset {
  const passages = dataset.sources.get(source)?.passages ?? []
  const at = passages.findIndex((passage) => passage.id === id)
  const [first, second] = [passages[at], passages[at + 1]]
  if (!first || !second) return dataset
  const next = changePassages(dataset, source, (all) => all.toSpliced(at, 2, join(first, second)))
  return redirect(next, source, second.id, id)
}

/** Moves a passage among those of its source by so many places, as far as that goes. */
export function movePassage(dataset: Dataset, source: SourceId, id: string, by: number): Dataset {
  return changePassages(dataset, source, (passages) => {
    const at = passages.findIndex((passage) => passage.id === id)
    const to = Math.max(0, Math.min(passages.length - 1, at + by))
    return at < 0 || to === at ? passages : passages.toSpliced(at, 1).toSpliced(to, 0, passages[at]!)
  })
}

/** Changes the list of passages. A source whose passages stay the same stays the same itself. */
function changePassages(
  dataset: Dataset,
  id: SourceId,
  change: (passages: readonly Passage[]) => readonly Passage[],
): Dataset {
  const source = dataset.sources.get(id)
  if (!source) return dataset
  const passages = change(source.passages)
  const isSame =
    passages.length === source.passages.length && passages.every((passage, at) => passage === source.passages[at])
  return isSame ? dataset : putRecords(dataset, { sources: [{ ...source, passages }] })
}

function redirect(dataset: Dataset, source: SourceId, from: string, to: string | null): Dataset {
  return redirectEvidence(dataset, {
    toEvidence: (piece) => (piece.source === source && piece.passage === from ? { ...piece, passage: to } : piece),
  })
}

function join(first: Passage, second: Passage): Passage {
  const [before, after] = [first.text, second.text]
  const text = before !== undefined && after !== undefined ? joinTexts(before, after) : (before ?? after)
  return {
    id: first.id,
    page: joinPages(first.page, second.page),
    summary:
      first.summary && second.summary
        ? joinSummaries(first.summary, second.summary)
        : (first.summary ?? second.summary),
    ...(text !== undefined && { text }),
  }
}

function joinPages(first: Passage['page'], second: Passage['page']): Passage['page'] {
  return first === null || second === null || String(first) === String(second)
    ? (first ?? second)
    : `${first}–${second}`
}

function joinSummaries(first: LocalText, second: LocalText): LocalText {
  const languages = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  const joined = languages.map((language) => [
    language,
    [first[language], second[language]].filter((part) => part !== undefined && part !== '').join(' '),
  ])
  return Object.fromEntries(joined) as LocalText
}
