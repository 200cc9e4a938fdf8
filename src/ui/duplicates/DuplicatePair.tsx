import type { Duplicate } from '../../workspace/searchDuplicates.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { listSides } from './listSides.ts'
import { useDuplicateWords } from './useDuplicateWords.ts'

/** Two records side by side, and why they are probably the same. */
export function DuplicatePair({ duplicate }: { readonly duplicate: Duplicate }) {
  const words = useDuplicateWords().duplicates
  const dataset = useWorkspaceState((state) => state.dataset)!
  const rows = listSides(dataset, duplicate, words)

  return (
    <>
      <p className="duplicates-reason" role="status">
        {duplicate.kind === 'actors' ? words.reason(duplicate.reason) : words.relationReason}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.left}</th>
            <th scope="col">{words.right}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values: [left, right] }) => (
            <tr key={label} className={left === right ? 'same' : undefined}>
              <th scope="row">{label}</th>
              <SideValue value={left} />
              <SideValue value={right} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function SideValue({ value }: { readonly value: string }) {
  const words = useDuplicateWords().duplicates
  return <td dir="auto">{value === '' ? <span className="quiet">{words.nothing}</span> : value}</td>
}
