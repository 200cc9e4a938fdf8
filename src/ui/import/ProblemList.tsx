import { useMemo } from 'react'
import type { IssueGroup } from '../../model/groupIssues.ts'
import { groupIssues } from '../../model/groupIssues.ts'
import { saveFile } from '../../platform/saveFile.ts'
import { getNoticeWords } from '../../workspace/catalogue/getNoticeWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { writeIssues } from '../notices/writeIssues.ts'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

const MOST_GROUPS = 100
const MOST_PLACES = 200

/** What is wrong and where, errors first. What repeats is one line with its places; all of it can be saved. */
export function ProblemList({ state }: ShownImport) {
  const words = useImportWords().importing.problems
  const { issues: told, origins } = state.read
  // Whatever has an origin gets it as a source.
  const issues = useMemo(
    () => (origins.size > 0 ? told.filter(({ code }) => code !== 'unsourced') : told),
    [told, origins],
  )
  const groups = useMemo(() => groupIssues(issues), [issues])
  const errors = groups.filter(({ severity }) => severity === 'error').length
  const save = () => saveFile(writeIssues(state.files[0]!.name, issues))

  return (
    <details className="import-problems" open={errors > 0}>
      <summary>
        {words.title}: {errors > 0 ? `${words.errors(errors)}, ` : null}
        {words.remarks(groups.length - errors)}
      </summary>
      {groups.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul>
        {groups.slice(0, MOST_GROUPS).map((group) => (
          <ProblemLine key={`${group.severity} ${group.text}`} group={group} />
        ))}
      </ul>
      {issues.length > 0 ? (
        <button type="button" className="text-button" onClick={save}>
          {getNoticeWords(DATA_LANGUAGE).saveAll(issues.length)}
        </button>
      ) : null}
    </details>
  )
}

function ProblemLine({ group }: { readonly group: IssueGroup }) {
  const words = useImportWords().importing.problems
  const { severity, text, places } = group
  const [place = '', ...others] = places
  if (others.length === 0)
    return (
      <li className={severity}>
        {place === '' ? null : <bdi>{words.at(place)}</bdi>}
        <bdi>{text}</bdi>
      </li>
    )

  return (
    <li className={severity}>
      <details>
        <summary>
          <bdi>{text}</bdi> <span className="quiet">{words.times(places.length)}</span>
        </summary>
        <p className="import-places">
          {places.slice(0, MOST_PLACES).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: places repeat, and never move
            <bdi key={`${index} ${one}`}>{one}</bdi>
          ))}
          {places.length > MOST_PLACES ? <span>{words.more(places.length - MOST_PLACES)}</span> : null}
        </p>
      </details>
    </li>
  )
}
