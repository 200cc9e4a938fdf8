import type { MouseEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { openMenu } from '../../workspace/commands/notices.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { MatrixView } from '../../workspace/derive/deriveMatrix.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { MatrixHeadings } from './MatrixHeadings.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { MatrixShades } from './MatrixShades.tsx'
import { nameActor } from './nameActor.ts'
import { printCell } from './printCell.ts'
import { useMatrixWords } from './useMatrixWords.ts'
import { MARK_CELL, useTracks, VERB_CELL } from './useTracks.ts'
import type { CellAt } from './walkMatrix.ts'
import { toCellId, walkMatrix } from './walkMatrix.ts'

/** The distance between groups, in px: with their names between rows, and without. */
const NAMED_GAP = 26
const GAP = 8

interface MatrixGridProps {
  readonly matrix: MatrixView
  readonly hasVerbs: boolean
}

/** The cells of the matrix between the names of rows and columns, which stay in sight. Only what is in view is drawn. */
export function MatrixGrid({ matrix, hasVerbs }: MatrixGridProps) {
  const { matrix: words } = useMatrixWords()
  const workspace = useWorkspace()
  const names = useWorkspaceState((state) => state.view.names)
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const [reached, setReached] = useState<CellAt>({ row: 0, column: 0 })
  const [hovered, setHovered] = useState<CellAt | null>(null)
  const isWalking = useRef(false)
  const { actors, order, getCell } = matrix
  const last = actors.length - 1
  const active = { row: Math.min(reached.row, last), column: Math.min(reached.column, last) }
  const language = names === 'ar' ? 'ar' : DATA_LANGUAGE
  const isRtl = language === 'ar'
  const size = hasVerbs ? VERB_CELL : MARK_CELL
  const { groups } = order
  const rowGap = matrix.orderedBy === 'groups' ? NAMED_GAP : GAP
  const rows = useTracks(scroller, { axis: 'rows', groups, size: size.height, gap: rowGap, kept: active.row, isRtl })
  const columns = useTracks(scroller, {
    axis: 'columns',
    groups,
    size: size.width,
    gap: GAP,
    kept: active.column,
    isRtl,
  })
  const getRelations = ({ row, column }: CellAt) =>
    row < 0 || column < 0
      ? []
      : getCell(actors[row]!, actors[column]!).flatMap(({ relations }) => relations.map(({ id }) => id))
  const getActor = ({ row, column }: CellAt) => actors[row < 0 ? column : row]
  const isHeading = ({ row, column }: CellAt) => row < 0 !== column < 0
  const open = (cell: CellAt, extend: boolean) => {
    const relations = getRelations(cell)
    if (relations.length > 0) workspace.run(select({ relations }, extend))
    else if (isHeading(cell)) workspace.run(select({ actors: [getActor(cell)!] }, extend))
  }
  const findCell = ({ target }: MouseEvent): CellAt | null => {
    const { row, column } = (target as Element).closest<HTMLElement>('[data-row]')?.dataset ?? {}
    return row === undefined ? null : { row: Number(row), column: Number(column) }
  }
  const showMenu = (event: MouseEvent) => {
    const cell = findCell(event) ?? active
    const relations = getRelations(cell)
    const target = isHeading(cell)
      ? ({ kind: 'actor', actor: getActor(cell)! } as const)
      : relations.length > 0 && ({ kind: 'tie', relations } as const)
    if (!target) return
    event.preventDefault()
    workspace.run(openMenu({ target, at: { x: event.clientX, y: event.clientY } }))
  }
  useEffect(() => {
    if (isWalking.current)
      document.getElementById(toCellId(active))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const sheet = {
    inlineSize: `calc(var(--names) + ${columns.total}px)`,
    blockSize: `calc(var(--heads) + ${rows.total}px)`,
  }
  const told = hovered ?? active
  const drawing = { matrix, columns: columns.tracks, active, told, hasVerbs, names, size }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is out of sight in both directions */}
      <div
        ref={setScroller}
        className={hasVerbs ? 'matrix-grid with-verbs' : 'matrix-grid'}
        role="grid"
        dir={isRtl ? 'rtl' : 'ltr'}
        tabIndex={0}
        aria-label={words.grid}
        aria-rowcount={actors.length + 1}
        aria-colcount={actors.length + 1}
        aria-activedescendant={toCellId(active)}
        title={words.hint}
        onClick={(event) => {
          const cell = findCell(event)
          if (!cell) return
          isWalking.current = false
          setReached(cell)
          open(cell, event.ctrlKey || event.metaKey || event.shiftKey)
        }}
        onContextMenu={showMenu}
        onMouseOver={(event) => setHovered(findCell(event))}
        onFocus={() => setHovered(null)}
        onMouseLeave={() => setHovered(null)}
        onKeyDown={(event) => {
          if (event.altKey) return
          const far = event.ctrlKey || event.metaKey
          if (event.key === 'Enter') open(active, far || event.shiftKey)
          const next = walkMatrix(
            active,
            { key: event.key, far, rightToLeft: isRtl },
            { count: actors.length, isFilled: (cell) => getRelations(cell).length > 0 },
          )
          if (!next && event.key !== 'Enter') return
          event.preventDefault()
          isWalking.current = true
          setHovered(null)
          if (next) setReached(next)
        }}
      >
        <div className="matrix-sheet" role="presentation" style={sheet}>
          <MatrixShades matrix={matrix} rows={rows.spans} columns={columns.spans} size={size} names={names} />
          <MatrixHeadings {...drawing} />
          {rows.tracks.map((track) => (
            <MatrixRow key={actors[track.index]} track={track} {...drawing} />
          ))}
        </div>
      </div>
      <p className="matrix-told" dir="auto">
        {told.row >= 0 && told.column >= 0
          ? printCell(matrix, [actors[told.row]!, actors[told.column]!], { words, language })
          : nameActor(matrix.dataset, getActor(told)!, names)}
      </p>
    </>
  )
}
