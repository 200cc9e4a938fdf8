import type { Language } from '../../base/language.ts'
import { diagram } from './en/diagram.ts'

/** The words that stand in a diagram, alone: where places are found no others are loaded. */
export function getDiagramWords(_language: Language): typeof diagram {
  return diagram
}
