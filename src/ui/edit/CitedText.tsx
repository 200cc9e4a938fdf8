import type { CitedPassage } from '../../model/entry/searchPassages.ts'
import { printCited } from './printPassage.ts'

/** What a cited passage says: in own words, and word for word where its text is there. */
export function CitedText({ cited }: { readonly cited: CitedPassage }) {
  const said = printCited(cited)
  const text = cited.passage?.text?.trim()
  return (
    <>
      {said && said !== text ? (
        <p className="cited-text" dir="auto">
          {said}
        </p>
      ) : null}
      {text ? (
        <blockquote className="cited-text" dir="auto">
          {text}
        </blockquote>
      ) : null}
    </>
  )
}
