import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Column } from '../../workspace/table/column.ts'
import type { Sorting } from '../../workspace/view.ts'

interface HeadingsProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting) => void
}

/** The headings of a table. Each sorts by its column, or reverses the order if the table is already sorted by it. */
export function Headings<Row>({ columns, sorting, onSort }: HeadingsProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, heading, holds }) => {
          const descending = sorting?.column === id ? sorting.descending : null
          return (
            <th
              key={id}
              scope="col"
              className={holds}
              aria-sort={descending === null ? 'none' : descending ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                title={heading.hint || undefined}
                // Columns of numbers sort the largest first.
                onClick={() =>
                  onSort({ column: id, descending: descending === null ? holds === 'number' : !descending })
                }
              >
                {heading.name}
                <span className="order" aria-hidden="true">
                  {descending === null ? null : descending ? <ArrowDown size={13} /> : <ArrowUp size={13} />}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
