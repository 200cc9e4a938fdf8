import { CircleDashed, Eye, EyeOff } from 'lucide-react'
import { useId } from 'react'
import type { Visibility } from '../../query/filter.ts'
import { VISIBILITIES } from '../../query/filter.ts'
import { useWords } from '../WorkspaceContext.ts'

const ICONS = { show: Eye, fade: CircleDashed, hide: EyeOff }

interface VisibilityChoiceProps {
  readonly label: string
  readonly visibility: Visibility
  readonly onChoose: (visibility: Visibility) => void
}

/** A choice of three: show, fade or hide. */
export function VisibilityChoice({ label, visibility, onChoose }: VisibilityChoiceProps) {
  const words = useWords().filters
  const name = useId()

  return (
    <div className="visibility" role="radiogroup" aria-label={words.visibilityOf(label)}>
      {VISIBILITIES.map((id) => {
        const Icon = ICONS[id]
        return (
          <label key={id} title={words.visibilities[id]}>
            <input
              type="radio"
              tabIndex={-1}
              name={name}
              className="hidden-label"
              checked={id === visibility}
              onChange={() => onChoose(id)}
            />
            <Icon size={15} aria-hidden="true" />
            <span className="hidden-label">{words.visibilities[id]}</span>
          </label>
        )
      })}
    </div>
  )
}
