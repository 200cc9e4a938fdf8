import './dialogHead.css'
import { X } from 'lucide-react'
import { useWords } from '../WorkspaceContext.ts'

interface DialogHeadProps<Part extends string> {
  readonly title: string
  /** What its parts are, for screen readers. */
  readonly label: string
  readonly parts: readonly Part[]
  readonly names: Readonly<Record<Part, string>>
  readonly part: Part
  readonly onChoose: (part: Part) => void
  readonly onClose: () => void
}

/** The head of a dialog with several parts: its title, the choice of a part, and the button that closes it. */
export function DialogHead<Part extends string>(props: DialogHeadProps<Part>) {
  const { title, label, parts, names, part, onChoose, onClose } = props
  const { close } = useWords().shell

  return (
    <header className="dialog-head">
      <h2>{title}</h2>
      <fieldset className="segments">
        <legend className="hidden-label">{label}</legend>
        {parts.map((id) => (
          <button type="button" key={id} aria-pressed={part === id} onClick={() => onChoose(id)}>
            {names[id]}
          </button>
        ))}
      </fieldset>
      <button type="button" className="icon" title={close} aria-label={close} onClick={onClose}>
        <X size={16} />
      </button>
    </header>
  )
}
