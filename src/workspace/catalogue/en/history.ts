import type { Label } from '../../document.ts'
import { count } from './count.ts'

/** The texts of undo and redo; `null`: there is nothing to undo or redo. */
export const history = {
  undo: (label: Label | null) => (label === null ? 'Undo' : `Undo: ${printLabel(label)}`),
  redo: (label: Label | null) => (label === null ? 'Redo' : `Redo: ${printLabel(label)}`),
}

function printLabel(label: Label): string {
  switch (label.code) {
    case 'move-actor':
      return `move ${label.name.en}`
    case 'reset-places':
      return 'reset positions'
    case 'restore-version':
      return label.name ? `bring back “${label.name}”` : 'bring back an earlier version'
    case 'cells':
      return `${label.act === 'fill' ? 'fill down' : label.act} ${count(label.count, 'cell', 'cells')}`
    case 'set-field':
      return `set a field of ${count(label.count, 'record', 'records')}`
    default:
      return `${label.code} ${label.name.en}${label.count > 1 ? ` and ${label.count - 1} more` : ''}`
  }
}
