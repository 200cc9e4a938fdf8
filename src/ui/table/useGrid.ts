import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { removeBidiControls } from '../../base/removeBidiControls.ts'
import { toggle } from '../../base/toggle.ts'
import type { Point } from '../../model/dataset.ts'
import { getGridWords } from '../../workspace/catalogue/getGridWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { CellField, CellProblem } from '../../workspace/table/field.ts'
import type { Sheet } from '../../workspace/table/spreadCells.ts'
import type { CellExit } from './CellEditor.tsx'
import { findStep } from './findStep.ts'
import type { CellEdits } from './useCellEdits.ts'
import { NEW_ROW } from './useCellEdits.ts'
import type { CellIndex, CellKey, CellSelection } from './useCellSelection.ts'

/** The cell that is being edited, with its text at first. */
export interface Editing extends CellKey {
  readonly text: string
  /** Whether the text was just typed, over what the cell had. */
  readonly typed: boolean
}

interface GridOf {
  readonly grid: RefObject<HTMLTableElement | null>
  /** All rows, the one at the end included. */
  readonly sheet: Sheet
  readonly selection: CellSelection
  readonly edits: CellEdits
  readonly fields: readonly CellField[]
  /** Why a column cannot be edited. */
  readonly explain: (column: string) => string
  readonly readOnly: boolean
  readonly onSelect: (rows: readonly string[], extend: boolean) => void
  /** `rows`: the selected rows, if the row is one of them, or else the row alone. */
  readonly onMenu: (row: string, at: Point, rows: readonly string[]) => void
}

export interface Grid {
  readonly editing: Editing | null
  readonly commit: (text: string, exit: CellExit) => CellProblem | null
  readonly cancel: () => void
  readonly goTo: (cell: CellKey) => void
  /** What the table listens to. */
  readonly listeners: {
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerOver: (event: PointerEvent) => void
    readonly onClick: (event: MouseEvent) => void
    readonly onDoubleClick: (event: MouseEvent) => void
    readonly onContextMenu: (event: MouseEvent) => void
    readonly onCopy: (event: ClipboardEvent) => void
    readonly onCut: (event: ClipboardEvent) => void
    readonly onPaste: (event: ClipboardEvent) => void
  }
}

/** A table whose cells are reached, selected and edited by keys and pointer as in a spreadsheet. */
export function useGrid({ grid, sheet, selection, edits, fields, explain, readOnly, onSelect, onMenu }: GridOf): Grid {
  const words = getGridWords(DATA_LANGUAGE)
  const [editing, setEditing] = useState<Editing | null>(null)
  /** The rows that were selected last, with Ctrl also apart from one another. */
  const [picked, setPicked] = useState<readonly string[]>([])
  /** Whether the active cell is to have the focus once it is drawn. */
  const isFocusDue = useRef(false)
  const dragged = useRef(false)
  const { active, anchor, range } = selection
  const { rows, columns } = sheet
  const toKey = ({ row, column }: CellIndex): CellKey => ({ row: rows[row] ?? NEW_ROW, column: columns[column] ?? '' })
  const isSingle = range.top === range.bottom && range.start === range.end
  useLayoutEffect(() => {
    if (!isFocusDue.current || editing) return
    isFocusDue.current = false
    grid.current?.querySelector<HTMLElement>('[data-column][tabindex="0"]')?.focus()
  })

  const goTo = (cell: CellKey, extend = false) => {
    isFocusDue.current = true
    selection.select(extend ? toKey(anchor) : cell, cell)
  }
  const selectRows = (from: number, to: number, extend: boolean) => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)]
    const chosen = rows.slice(first, last + 1).filter((row) => row !== NEW_ROW)
    setPicked(extend ? toggle(picked, chosen) : chosen)
    onSelect(chosen, extend)
  }
  const openMenu = (row: string, at: Point) => {
    const there = picked.filter((one) => rows.includes(one))
    onMenu(row, at, there.includes(row) ? there : [row])
  }
  const edit = (text?: string) => {
    const cell = toKey(active)
    if (readOnly) edits.tell(words.readOnly)
    else if (!fields.some(({ id }) => id === cell.column)) edits.tell(explain(cell.column))
    else setEditing({ ...cell, text: text ?? edits.print(cell), typed: text !== undefined })
  }
  const commit = (text: string, exit: CellExit): CellProblem | null => {
    if (!editing) return null
    const typed = edits.type(editing, text)
    if ('problem' in typed && exit !== 'stay') return typed.problem
    if ('problem' in typed) edits.keep(editing, text, typed.problem)
    setEditing(null)
    if (exit !== 'stay') goTo(findExitCell(editing, exit, 'row' in typed ? typed.row : editing.row))
    return 'problem' in typed ? typed.problem : null
  }
  /** The cell after an edit. A row that has become a record is left to the side as that record. */
  const findExitCell = (from: CellKey, exit: CellExit, row: string): CellKey => {
    const [at, along] = [rows.indexOf(from.row), columns.indexOf(from.column)]
    const step = { down: [1, 0], up: [-1, 0], next: [0, 1], previous: [0, -1], stay: [0, 0] }[exit] as [number, number]
    const column = columns[Math.max(0, Math.min(columns.length - 1, along + step[1]))]!
    return {
      row: step[0] === 0 ? row : (rows[Math.max(0, Math.min(rows.length - 1, at + step[0]))] ?? from.row),
      column,
    }
  }
  const alter = (change: () => void) => (readOnly ? edits.tell(words.readOnly) : change())

  const press = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey } = event
    const far = event.ctrlKey || event.metaKey
    if (altKey || isInEditor(event) || !isInCell(event)) return
    const rightToLeft = getComputedStyle(grid.current!).direction === 'rtl'
    const step = findStep({ key, far, rightToLeft }, active, { rows: rows.length, columns: columns.length })
    if (step) {
      goTo(toKey(step), shiftKey)
      // A range over several rows selects their records, as it does when it is drawn with the pointer.
      if (shiftKey && (step.row !== anchor.row || range.top !== range.bottom)) selectRows(anchor.row, step.row, false)
    } else if (key === 'Tab') {
      const column = active.column + (shiftKey ? -1 : 1)
      // Beyond the ends of a row, the focus leaves the table.
      if (far || column < 0 || column >= columns.length) return
      goTo(toKey({ ...active, column }))
    } else if (key === ' ') selectRows(range.top, range.bottom, far)
    else if ((key === 'Enter' && !far) || key === 'F2') edit()
    else if (key === 'Delete' || key === 'Backspace') {
      if (isSingle && !fields.some(({ id }) => id === columns[active.column]))
        edits.tell(explain(columns[active.column]!))
      else alter(() => edits.clear(range, 'clear'))
    } else if (key === 'Escape' && !isSingle) goTo(toKey(active))
    else if (far && key.toLowerCase() === 'a') {
      selection.select(toKey(FIRST), toKey({ row: Math.max(0, rows.length - 2), column: columns.length - 1 }))
      selectRows(0, rows.length - 1, false)
      isFocusDue.current = true
    } else if (far && key.toLowerCase() === 'd') alter(() => edits.fillDown(range))
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
      if (toKey(active).row === NEW_ROW) return
      openMenu(toKey(active).row, getMiddle(event.target as Element))
    } else if (editsAtOnce(event)) edit(key)
    else return
    event.preventDefault()
  }

  return {
    ...{ editing, commit, goTo },
    cancel: () => {
      if (!editing) return
      edits.forget(editing)
      setEditing(null)
      isFocusDue.current = true
    },
    listeners: {
      onKeyDown: press,
      onPointerDown: (event) => {
        const cell = findCell(event)
        if (!cell || event.button !== 0 || isInEditor(event)) return
        dragged.current = false
        goTo(cell, event.shiftKey)
      },
      onPointerOver: (event) => {
        const cell = findCell(event)
        if (!cell || event.pointerType !== 'mouse' || event.buttons !== 1 || editing) return
        const isSame = cell.row === toKey(active).row && cell.column === toKey(active).column
        if (isSame) return
        dragged.current = true
        goTo(cell, true)
      },
      onClick: (event) => {
        const cell = findCell(event)
        if (isInEditor(event) || (!cell && !dragged.current)) return
        const at = cell ? rows.indexOf(cell.row) : active.row
        const from = event.shiftKey || dragged.current ? anchor.row : at
        if (rows[at] !== NEW_ROW || from !== at) selectRows(from, at, event.ctrlKey || event.metaKey)
      },
      onDoubleClick: (event) => {
        if (findCell(event) && !isInEditor(event)) edit()
      },
      onContextMenu: (event) => {
        const cell = findCell(event)
        if (!cell || cell.row === NEW_ROW || isInEditor(event)) return
        event.preventDefault()
        openMenu(cell.row, { x: event.clientX, y: event.clientY })
      },
      onCopy: (event) => {
        if (isInEditor(event)) return
        event.clipboardData.setData('text/plain', edits.copy(range))
        event.preventDefault()
      },
      onCut: (event) => {
        if (isInEditor(event)) return
        event.clipboardData.setData('text/plain', edits.copy(range))
        event.preventDefault()
        alter(() => edits.clear(range, 'cut'))
      },
      onPaste: (event) => {
        if (isInEditor(event)) return
        event.preventDefault()
        alter(() => edits.paste(range, removeBidiControls(event.clipboardData.getData('text/plain'))))
      },
    },
  }
}

const FIRST: CellIndex = { row: 0, column: 0 }

/** Whether a key types something, with which an edit begins. */
function editsAtOnce({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey
}

function isInEditor({ target }: { readonly target: EventTarget }): boolean {
  return (target as Element).closest('.cell-editor') !== null
}

function isInCell({ target }: { readonly target: EventTarget }): boolean {
  return (target as Element).closest('[data-column]') !== null
}

function findCell({ target }: { readonly target: EventTarget }): CellKey | undefined {
  const cell = (target as Element).closest<HTMLElement>('[data-column]')
  const row = cell?.closest('tr')?.dataset['id']
  return cell && row !== undefined ? { row, column: cell.dataset['column']! } : undefined
}

function getMiddle(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
