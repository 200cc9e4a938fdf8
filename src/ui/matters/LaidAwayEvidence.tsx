import type { Evidence } from '../../model/dataset.ts'
import { getMattersCatalogue } from '../../workspace/catalogue/getMattersCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { EvidenceCards } from '../details/EvidenceCards.tsx'

/** How much evidence there is for a statement, which opens to show it. */
export function LaidAwayEvidence({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const words = getMattersCatalogue(DATA_LANGUAGE).matters
  if (evidence.length === 0) return <p className="quiet">{words.evidence(0)}</p>
  return (
    <details>
      <summary>{words.evidence(evidence.length)}</summary>
      <EvidenceCards evidence={evidence} />
    </details>
  )
}
