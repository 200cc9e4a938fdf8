import { memo } from 'react'
import { inLanguage } from '../../base/language.ts'
import type { NameLanguage } from '../../scene/labelSpot.ts'
import { isSameBlock } from '../../scene/matrix/toBlocks.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { MatrixView } from '../../workspace/derive/deriveMatrix.ts'
import type { MatrixDrawing } from './matrixDrawing.ts'
import type { Tracks } from './useTracks.ts'

interface MatrixShadesProps {
  readonly matrix: MatrixView
  readonly rows: Tracks['spans']
  readonly columns: Tracks['spans']
  readonly size: MatrixDrawing['size']
  readonly names: NameLanguage
}

/** The lines between cells, the shades of blocks, and the names of groups that the dataset gives. */
export const MatrixShades = memo(function MatrixShades({ matrix, rows, columns, size, names }: MatrixShadesProps) {
  const { dataset, order, orderedBy } = matrix
  const { groups, blockOf } = order
  const isBlock = (row: number, column: number) =>
    row === column && [0, -1].every((end) => isSameBlock(blockOf, groups[row]![0]!, groups[column]!.at(end)!))

  return (
    <div aria-hidden="true">
      {rows.map((down, row) =>
        columns.map((across, column) => (
          <div
            key={`${down.at} ${across.at}`}
            className={isBlock(row, column) ? 'matrix-shade block' : 'matrix-shade'}
            style={{
              insetBlockStart: `calc(var(--heads) + ${down.at}px)`,
              insetInlineStart: `calc(var(--names) + ${across.at}px)`,
              inlineSize: across.size + 1,
              blockSize: down.size + 1,
              backgroundSize: `${size.width}px ${size.height}px`,
            }}
          />
        )),
      )}
      {orderedBy === 'groups'
        ? rows.map(({ at }, index) => {
            const { group } = dataset.actors.get(groups[index]![0]!)!
            const record = dataset.groups.get(group ?? '')
            return record ? (
              <div key={at} className="matrix-group" style={{ insetBlockStart: `calc(var(--heads) + ${at}px)` }}>
                <bdi>{inLanguage(record.name, names === 'ar' ? 'ar' : DATA_LANGUAGE)}</bdi>
              </div>
            ) : null
          })
        : null}
    </div>
  )
})
