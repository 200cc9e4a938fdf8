import type { Claim, SourceId } from '../../model/dataset.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { Attributes } from './Attributes.tsx'
import { CardSummary } from './CardSummary.tsx'
import { EditButton } from './EditButton.tsx'
import { EvidenceCards } from './EvidenceCards.tsx'
import { RelationRow } from './RelationRow.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

/** A contested matter: what each side says about it, and the evidence that it does. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const words = useDetailsWords().details
  const dataset = useWorkspaceState((state) => state.dataset)!
  const printSource = (id: SourceId) => {
    const title = dataset.sources.get(id)?.title
    return title ? printText(title) : null
  }
  const relations = claim.relations.flatMap((id) => dataset.relations.get(id) ?? [])

  const subject = { kind: 'claim', id: claim.id } as const

  return (
    <details className="claim">
      <CardSummary subject={subject}>{printText(claim.topic)}</CardSummary>
      <div className="positions">
        {claim.positions.map(({ holder, statement, certain, evidence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one may hold two positions, and the list never changes its order
          <div key={index}>
            {typeof holder === 'string' ? (
              <ActorLink actor={holder} />
            ) : (
              <span dir="auto">{words.author(printSource(holder.source))}</span>
            )}
            {certain ? <span className="quiet">{words.certain}</span> : null}
            <p dir="auto">{printText(statement)}</p>
            <EvidenceCards evidence={evidence} />
          </div>
        ))}
      </div>
      <Attributes attributes={claim.attributes} />
      {relations.length > 0 ? (
        <>
          <p className="quiet">{words.about}</p>
          {relations.map((relation) => (
            <RelationRow key={relation.id} relation={relation} />
          ))}
        </>
      ) : null}
      <EditButton subject={subject} title={printText(claim.topic)} />
    </details>
  )
}
