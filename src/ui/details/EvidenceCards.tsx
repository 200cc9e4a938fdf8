import type { Dataset, Evidence } from '../../model/dataset.ts'
import { printText } from '../printText.ts'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'
import './details.css'

/** What a statement rests on: source and passage, what it says in our own words, and what the passage is about. */
export function EvidenceCards({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const words = useWords().details
  const dataset = useWorkspaceState((state) => state.dataset)!
  if (evidence.length === 0) return <p className="quiet">{words.noEvidence}</p>

  return (
    <ul className="evidence">
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two pieces may be equal, and the list never changes its order
        <li key={index}>
          <EvidenceCard dataset={dataset} evidence={piece} />
        </li>
      ))}
    </ul>
  )
}

function EvidenceCard({ dataset, evidence }: { readonly dataset: Dataset; readonly evidence: Evidence }) {
  const { details: words, model } = useWords()
  const source = dataset.sources.get(evidence.source)
  const passage = source?.passages.find(({ id }) => id === evidence.passage)

  return (
    <>
      {evidence.summary ? <p dir="auto">{printText(evidence.summary)}</p> : null}
      <p className="quiet">
        <bdi>{source?.title ? printText(source.title) : words.untitled}</bdi>
        {words.separator}
        {evidence.passage === null ? words.wholeSource : <bdi>{words.passage(evidence.passage)}</bdi>}
        {passage && passage.page !== null ? words.separator + words.page(passage.page) : null}
        {words.separator}
        {model.reliability[source?.reliability ?? 'F']}
      </p>
      {passage?.summary ? (
        <details>
          <summary>{words.whatPassageSays}</summary>
          <p dir="auto">{printText(passage.summary)}</p>
        </details>
      ) : null}
    </>
  )
}
