import { READERS } from '../../formats/registry.ts'
import type { Issue } from '../../model/issue.ts'
import { saveFile } from '../../platform/saveFile.ts'
import { getIssueWords } from '../../workspace/catalogue/getIssueWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useNoticeWords } from './useNoticeWords.ts'
import { writeIssues } from './writeIssues.ts'

/** The problems of a file, by kind. If the list does not show them all, the full list can be saved. */
export function IssueList({ name, issues }: { readonly name: string; readonly issues: readonly Issue[] }) {
  const words = useNoticeWords()
  const lines = getIssueWords(DATA_LANGUAGE).list(issues)

  return (
    <>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {issues.some(({ code }) => code === 'unknown-format') ? (
        <details>
          <summary>{words.formats}</summary>
          <p>{READERS.map(({ name: format, nameAsRead }) => nameAsRead ?? format).join(', ')}</p>
        </details>
      ) : null}
      {issues.length > Math.max(lines.length, 1) ? (
        <button type="button" className="text-button" onClick={() => saveFile(writeIssues(name, issues))}>
          {words.saveAll(issues.length)}
        </button>
      ) : null}
    </>
  )
}
