import type { VersionDifference } from '../../workspace/compareVersions.ts'
import { useDocumentWords } from './useDocumentWords.ts'

const LISTED = 12

/** What came, went and changed, by kind of record. */
export function DifferenceList({ differences }: { readonly differences: readonly VersionDifference[] }) {
  return differences.map((difference) => <Difference key={difference.kind} difference={difference} />)
}

function Difference({ difference }: { readonly difference: VersionDifference }) {
  const words = useDocumentWords().documents.versions

  return (['came', 'went', 'changed'] as const)
    .filter((what) => difference[what].length > 0)
    .map((what) => {
      const names = difference[what]
      return (
        <div key={what} className="difference">
          <h4>{words[what](names.length, difference.kind)}</h4>
          <ul>
            {names.slice(0, LISTED).map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
            {names.length > LISTED ? <li className="quiet">{words.more(names.length - LISTED)}</li> : null}
          </ul>
        </div>
      )
    })
}
