import type { EditCode, EditLabel, Label } from '../../document.ts'
import { count } from './count.ts'
import { printFieldName } from './printFieldName.ts'

/** The texts of undo and redo; `null`: there is nothing to undo or redo. */
export const history = {
  undo: (label: Label | null) => (label === null ? 'Undo' : `Undo: ${printLabel(label)}`),
  redo: (label: Label | null) => (label === null ? 'Redo' : `Redo: ${printLabel(label)}`),
  step: printLabel,
  /** What a step of the past did. */
  past: printPast,
}

type Tense = 'present' | 'past'
type CellsAct = Extract<Label, { readonly code: 'cells' }>['act']

/** "change the description of INIS" */
function printLabel(label: Label): string {
  return printStep(label, 'present')
}

/** "Changed the description of INIS" */
function printPast(label: Label): string {
  return printStep(label, 'past')
}

function printStep(label: Label, tense: Tense): string {
  const say = (present: string, past: string) => (tense === 'present' ? present : past)
  switch (label.code) {
    case 'move-actor':
      return `${say('move', 'Moved')} ${label.name.en}`
    case 'reset-places':
      return `${say('reset', 'Reset')} positions`
    case 'merge-file':
      return `${say('merge with', 'Merged with')} “${label.name}”`
    case 'import':
      return `${say('import', 'Imported')} “${label.name}”`
    case 'rename':
      return `${say('rename', 'Renamed')} the document to “${label.name}”`
    case 'take-back':
      return `${say('take back', 'Took back')} “${printLabel(label.of)}”`
    case 'restore-version':
      return `${say('bring', 'Brought')} back ${label.name ? `“${label.name}”` : 'an earlier version'}`
    case 'cells':
      return `${CELLS[tense][label.act]} ${count(label.count, 'cell', 'cells')}`
    case 'set-field':
      return `${say('set', 'Set')} ${label.field ? `the ${printFieldName(label.field)}` : 'a field'} of ${count(label.count, 'record', 'records')}`
    default:
      return `${EDITS[tense][label.code]} ${label.field ? `the ${printFieldName(label.field)} of ` : ''}${nameRecord(label)}${printMore(label)}`
  }
}

const EDITS: Readonly<Record<Tense, Readonly<Record<EditCode, string>>>> = {
  present: {
    ...{ add: 'add', change: 'change', remove: 'remove', merge: 'merge', split: 'split', join: 'join', move: 'move' },
  },
  past: {
    ...{ add: 'Added', change: 'Changed', remove: 'Removed', merge: 'Merged', split: 'Split' },
    ...{ join: 'Joined', move: 'Moved' },
  },
}

const CELLS: Readonly<Record<Tense, Readonly<Record<CellsAct, string>>>> = {
  present: { paste: 'paste', cut: 'cut', clear: 'clear', fill: 'fill down' },
  past: { paste: 'Pasted', cut: 'Cut', clear: 'Cleared', fill: 'Filled down' },
}

function nameRecord({ of, name }: EditLabel): string {
  return of ? `${of} “${name.en}”` : name.en
}

function printMore({ count: number, relations = 0 }: EditLabel): string {
  const more = number > 1 ? ` and ${number - 1} more` : ''
  return relations > 0 ? `${more} with ${count(relations, 'relation', 'relations')}` : more
}
