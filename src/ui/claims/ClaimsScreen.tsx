import './claims.css'
import { Plus } from 'lucide-react'
import { getClaimWords } from '../../workspace/catalogue/getClaimWords.ts'
import { openForm } from '../../workspace/commands/panels.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ClaimArticle } from './ClaimArticle.tsx'

/** Contested matters, each with its positions side by side and with what hangs on it. */
export function ClaimsScreen() {
  const words = getClaimWords(DATA_LANGUAGE)
  const workspace = useWorkspace()
  const claims = useWorkspaceState((state) => state.dataset?.claims)
  if (!claims) return null
  const listed = [...claims.values()]
  const positions = listed.reduce((sum, claim) => sum + claim.positions.length, 0)

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard as well
    <section className="claims-screen" aria-label={words.label} tabIndex={0}>
      <div className="claims-head">
        <p role="status">{words.counted(listed.length, positions)}</p>
        <button
          type="button"
          className="text-button"
          onClick={() => workspace.run(openForm({ kind: 'claim', id: null }))}
        >
          <Plus size={14} aria-hidden="true" /> {words.add}
        </button>
      </div>
      <p className="quiet">{listed.length > 0 ? words.meaning : words.nothing}</p>
      {listed.map((claim) => (
        <ClaimArticle key={claim.id} claim={claim} />
      ))}
    </section>
  )
}
