import { isSameJson } from '../../base/isSameJson.ts'
import type { Dataset, Passage, Source } from '../dataset.ts'

/**
 * Gives their dataset with the texts of passages that the base has and theirs lacks. Texts are left out of a file unless
 * they were asked for, so one that is missing was not removed. Passages that they removed stay removed.
 */
export function keepLeftOutTexts(base: Dataset, theirs: Dataset): Dataset {
  const sources = new Map(theirs.sources)
  for (const [id, source] of theirs.sources) {
    const old = base.sources.get(id)
    if (old) sources.set(id, keepTextsOf(old, source))
  }
  const isKept = [...sources].every(([id, source]) => source === theirs.sources.get(id))
  return isKept ? theirs : { ...theirs, sources }
}

function keepTextsOf(old: Source, source: Source): Source {
  const texts = new Map(old.passages.map((passage) => [passage.id, passage]))
  const passages = source.passages.map((passage) => keepTextOf(texts.get(passage.id), passage))
  return passages.every((passage, index) => passage === source.passages[index]) ? source : { ...source, passages }
}

function keepTextOf(old: Passage | undefined, passage: Passage): Passage {
  if (old?.text === undefined || passage.text !== undefined) return passage
  const { text, ...rest } = old
  // Records are the same if they print the same, and that goes by the order of their fields.
  return isSameJson(rest, passage) ? old : { ...passage, text }
}
