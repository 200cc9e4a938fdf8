import type { Passage } from '../../model/dataset.ts'
import { printPassage } from '../edit/printPassage.ts'
import { useSourceWords } from './useSourceWords.ts'

/** What a passage says: in own words, and word for word where the source is held here. */
export function PassageText({ passage }: { readonly passage: Passage }) {
  const words = useSourceWords().sources
  const { summary, text } = passage

  return (
    <>
      {summary ? <p dir="auto">{printPassage(passage)}</p> : null}
      {text === undefined ? null : (
        <blockquote className="passage-text" dir="auto">
          {text.trim()}
        </blockquote>
      )}
      {!summary && text === undefined ? <p className="quiet">{words.noText}</p> : null}
    </>
  )
}
