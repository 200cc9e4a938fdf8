import type { EditLabel, Label } from '../../document.ts'
import { count } from './count.ts'
import { printFieldName } from './printFieldName.ts'

/** The texts of undo and redo; `null`: there is nothing to undo or redo. */
export const history = {
  undo: (label: Label | null) => (label === null ? 'Undo' : `Undo: ${printLabel(label)}`),
  redo: (label: Label | null) => (label === null ? 'Redo' : `Redo: ${printLabel(label)}`),
  step: printLabel,
}

function printLabel(label: Label): string {
  switch (label.code) {
    case 'move-actor':
      return `move ${label.name.en}`
    case 'reset-places':
      return 'reset positions'
    case 'merge-file':
      return `merge with “${label.name}”`
    case 'import':
      return `import “${label.name}”`
    case 'rename':
      return `rename the document to “${label.name}”`
    case 'take-back':
      return `take back “${printLabel(label.of)}”`
    case 'restore-version':
      return label.name ? `bring back “${label.name}”` : 'bring back an earlier version'
    case 'cells':
      return `${label.act === 'fill' ? 'fill down' : label.act} ${count(label.count, 'cell', 'cells')}`
    case 'set-field':
      return `set a field of ${count(label.count, 'record', 'records')}`
    default:
      return `${label.code} ${label.field ? `${printFieldName(label.field)} of ` : ''}${nameRecord(label)}${printMore(label)}`
  }
}

function nameRecord({ of, name }: EditLabel): string {
  return of ? `${of} “${name.en}”` : name.en
}

function printMore({ count: number, relations = 0 }: EditLabel): string {
  const more = number > 1 ? ` and ${number - 1} more` : ''
  return relations > 0 ? `${more} with ${count(relations, 'relation', 'relations')}` : more
}
