import type { Claim, Dataset, Holder } from '../../model/dataset.ts'
import { printRelation } from '../../model/printRelation.ts'
import { getMattersCatalogue } from '../../workspace/catalogue/getMattersCatalogue.ts'
import { showMeasured } from '../../workspace/commands/measuring.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printName, printText } from '../printText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { LaidAwayEvidence } from './LaidAwayEvidence.tsx'

/** Contested matters in the order of the file. */
export function MatterList({ dataset }: { readonly dataset: Dataset }) {
  return [...dataset.claims.values()].map((claim) => <Matter key={claim.id} dataset={dataset} claim={claim} />)
}

interface MatterProps {
  readonly dataset: Dataset
  readonly claim: Claim
}

/** A matter: who holds what about it, side by side, and what hangs on it. */
function Matter({ dataset, claim }: MatterProps) {
  const { details } = getMattersCatalogue(DATA_LANGUAGE)
  const printHolder = (holder: Holder) => {
    if (typeof holder === 'string') return printName(dataset, holder)
    const title = dataset.sources.get(holder.source)?.title
    return details.author(title ? printText(title) : null)
  }

  return (
    <article>
      <h3 dir="auto">{printText(claim.topic)}</h3>
      <ul className="matter-positions">
        {claim.positions.map(({ holder, statement, certain, evidence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one may hold two positions, and the list never changes its order
          <li key={index}>
            <b dir="auto">{printHolder(holder)}</b>
            {certain ? <small> {details.certain}</small> : null}
            <p dir="auto">{printText(statement)}</p>
            <LaidAwayEvidence evidence={evidence} />
          </li>
        ))}
      </ul>
      <Hanging dataset={dataset} claim={claim} />
    </article>
  )
}

/** The relations and events that a matter is about, with a button that shows them in the diagram. */
function Hanging({ dataset, claim }: MatterProps) {
  const words = getMattersCatalogue(DATA_LANGUAGE).matters
  const workspace = useWorkspace()
  const relations = claim.relations.flatMap((id) => dataset.relations.get(id) ?? [])
  const events = claim.events.flatMap((id) => dataset.events.get(id) ?? [])
  if (relations.length + events.length === 0) return <p className="quiet">{words.nothingHangs}</p>
  const actors = new Set(events.flatMap(({ roles }) => roles.map(({ actor }) => actor)))
  const show = () => workspace.run(showMeasured({ relations: relations.map(({ id }) => id), actors: [...actors] }))

  return (
    <>
      <h4>{words.hanging}</h4>
      <ul className="matter-hanging">
        {relations.map((relation) => (
          <li key={relation.id} dir="auto">
            {printRelation(dataset, relation, DATA_LANGUAGE)}
          </li>
        ))}
        {events.map(({ id, title }) => (
          <li key={id} dir="auto">
            {printText(title)}
          </li>
        ))}
      </ul>
      <button type="button" className="boxed" aria-label={words.showThis(printText(claim.topic))} onClick={show}>
        {words.show}
      </button>
    </>
  )
}
