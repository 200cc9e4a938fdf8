import './controls.css'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Selection } from '../../workspace/view.ts'
import { useTraceWords } from '../trace/useTraceWords.ts'
import { useLighting } from './useLighting.ts'

interface ChipProps {
  readonly name: string
  /** What it highlights in the diagram. */
  readonly lights: Partial<Selection>
  readonly onTakeOut: () => void
  /** The sign before the name. */
  readonly sign?: ReactNode
  /** Further buttons, before the one that removes it. */
  readonly children?: ReactNode
}

/** Something that was picked, with a button that removes it. */
export function Chip({ name, lights, onTakeOut, sign, children }: ChipProps) {
  const words = useTraceWords().trace
  const lighting = useLighting(lights)

  return (
    <span className="chip" {...lighting}>
      {sign}
      <bdi>{name}</bdi>
      {children}
      <button type="button" title={words.takeOut(name)} aria-label={words.takeOut(name)} onClick={onTakeOut}>
        <X size={14} aria-hidden="true" />
      </button>
    </span>
  )
}
