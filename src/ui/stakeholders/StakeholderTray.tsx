import { useState } from 'react'
import { normaliseText } from '../../base/normaliseText.ts'
import type { StakeholdersView } from '../../workspace/derive/deriveStakeholders.ts'
import { printName } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { ScoreDrag } from './useScoreDrag.ts'
import { useStakeholderWords } from './useStakeholderWords.ts'

interface StakeholderTrayProps {
  readonly view: StakeholdersView
  readonly listen: ScoreDrag['listen']
}

/** How many actors are listed at a time. */
const MOST = 60

/** Who has no score on one of the axes, to be dragged onto the grid or chosen. */
export function StakeholderTray({ view, listen }: StakeholderTrayProps) {
  const { stakeholders: words } = useStakeholderWords()
  const chosen = useWorkspaceState((state) => state.view.selection.actors)
  const [sought, setSought] = useState('')
  const { dataset, unscored } = view
  const text = normaliseText(sought.trim())
  const found = text
    ? unscored.filter((actor) =>
        Object.values(dataset.actors.get(actor)!.name).some((name) => normaliseText(name).includes(text)),
      )
    : unscored
  if (unscored.length === 0) return null

  return (
    <section className="stakeholder-tray" aria-label={words.tray(unscored.length)}>
      <h2>{words.tray(unscored.length)}</h2>
      <p className="quiet">{words.trayHint}</p>
      {unscored.length > 12 ? (
        <input
          type="search"
          aria-label={words.sought}
          placeholder={words.sought}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      ) : null}
      <ul>
        {found.slice(0, MOST).map((actor) => (
          <li key={actor}>
            <button type="button" aria-pressed={chosen.includes(actor)} {...listen(actor)}>
              <bdi>{printName(dataset, actor)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST ? <p className="quiet">{words.more(found.length - MOST)}</p> : null}
    </section>
  )
}
