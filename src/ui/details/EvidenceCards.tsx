import type { Dataset, Evidence } from '../../model/dataset.ts'
import { consult } from '../../workspace/commands/consult.ts'
import { DATA_DIRECTION } from '../../workspace/dataLanguage.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import './details.css'
import { useDetailsWords } from './useDetailsWords.ts'

interface EvidenceCardsProps {
  readonly evidence: readonly Evidence[]
  /** Finds the statements that a piece of evidence supports, where it does not say so itself. */
  readonly findStatements?: (evidence: Evidence) => readonly string[]
}

/** The evidence for a statement: the summary of the passage, the source and passage, and what the passage supports. */
export function EvidenceCards({ evidence, findStatements = () => [] }: EvidenceCardsProps) {
  const words = useDetailsWords().details
  const dataset = useWorkspaceState((state) => state.dataset)!
  if (evidence.length === 0) return <p className="quiet">{words.noEvidence}</p>

  return (
    <ul className="evidence">
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two pieces may be equal, and the list never changes its order
        <li key={index}>
          <EvidenceCard dataset={dataset} evidence={piece} statements={piece.summary ? [] : findStatements(piece)} />
        </li>
      ))}
    </ul>
  )
}

interface EvidenceCardProps {
  readonly dataset: Dataset
  readonly evidence: Evidence
  readonly statements: readonly string[]
}

function EvidenceCard({ dataset, evidence, statements }: EvidenceCardProps) {
  const { details: words, model } = useDetailsWords()
  const workspace = useWorkspace()
  const source = dataset.sources.get(evidence.source)
  const passage = source?.passages.find(({ id }) => id === evidence.passage)

  return (
    <>
      {evidence.summary ? <p dir="auto">{printText(evidence.summary)}</p> : null}
      {statements.map((statement) => (
        <p key={statement} dir={DATA_DIRECTION}>
          {statement}
        </p>
      ))}
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
      {passage?.text ? (
        <blockquote className="quoted" dir="auto">
          {passage.text.trim()}
        </blockquote>
      ) : null}
      {source ? (
        <button
          type="button"
          className="text-button"
          onClick={() => workspace.run(consult({ source: source.id, passage: passage?.id ?? null }))}
        >
          {passage ? words.readPassage : words.readSource}
        </button>
      ) : null}
    </>
  )
}
