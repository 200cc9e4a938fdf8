import type { Claim } from '../../model/dataset.ts'
import { getClaimWords } from '../../workspace/catalogue/getClaimWords.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { ActorLink } from '../controls/ActorLink.tsx'
import { RelationLink } from '../controls/RelationLink.tsx'
import { EditButton } from '../details/EditButton.tsx'
import { EvidenceCards } from '../details/EvidenceCards.tsx'
import { useDetailsWords } from '../details/useDetailsWords.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** A contested matter: who says what of it, side by side, and the relations and events that hang on it. */
export function ClaimArticle({ claim }: { readonly claim: Claim }) {
  const words = getClaimWords(DATA_LANGUAGE)
  const { id, topic, positions } = claim
  const heading = `claim-${id}`

  return (
    <article className="claim-article" aria-labelledby={heading}>
      <h2 id={heading} dir="auto">
        {printText(topic)}
      </h2>
      {positions.length === 0 ? <p className="quiet">{words.noPositions}</p> : null}
      <ul className="claim-positions">
        {positions.map((position, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one may hold two positions, and the list keeps its order
          <li key={index}>
            <PositionCard position={position} />
          </li>
        ))}
      </ul>
      <Hanging claim={claim} />
      <EditButton subject={{ kind: 'claim', id }} title={printText(topic)} />
    </article>
  )
}

interface PositionCardProps {
  readonly position: Claim['positions'][number]
}

/** Who has a position, what it is, and by which evidence one knows. */
function PositionCard({ position: { holder, statement, certain, evidence } }: PositionCardProps) {
  const words = getClaimWords(DATA_LANGUAGE)
  const { details } = useDetailsWords()
  const sources = useWorkspaceState((state) => state.dataset!.sources)
  const title = typeof holder === 'string' ? null : sources.get(holder.source)?.title

  return (
    <>
      <h3 dir="auto">
        {typeof holder === 'string' ? <ActorLink actor={holder} /> : details.author(title ? printText(title) : null)}
      </h3>
      {certain ? <p className="quiet">{details.certain}</p> : null}
      <p dir="auto">{printText(statement)}</p>
      <details>
        <summary>{words.evidence(evidence.length)}</summary>
        <EvidenceCards evidence={evidence} />
      </details>
    </>
  )
}

function Hanging({ claim: { relations, events } }: { readonly claim: Claim }) {
  const words = getClaimWords(DATA_LANGUAGE)
  const workspace = useWorkspace()
  const known = useWorkspaceState((state) => state.dataset!.events)
  if (relations.length + events.length === 0) return <p className="quiet">{words.hangingNothing}</p>

  return (
    <>
      <h3>{words.hanging}</h3>
      <ul className="claim-hanging">
        {relations.map((id) => (
          <li key={id}>
            <RelationLink relation={id} />
          </li>
        ))}
        {events.map((id) => {
          const event = known.get(id)
          return event ? (
            <li key={id} dir="auto">
              {printText(event.title)}
            </li>
          ) : null
        })}
      </ul>
      {relations.length > 0 ? (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            workspace.run(select({ relations }))
            workspace.run(changeView({ screen: 'diagram' }))
          }}
        >
          {words.select(relations.length)}
        </button>
      ) : null}
    </>
  )
}
