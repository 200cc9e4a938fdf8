import type { LocalText } from '../../base/language.ts'
import { splitList } from '../../base/splitList.ts'
import type { Reliability, Source } from '../../model/dataset.ts'
import { isSafeLink } from '../../publish/figure/isSafeLink.ts'
import { changeSource } from '../../workspace/commands/editSources.ts'
import { EditChoice } from '../edit/EditChoice.tsx'
import { EditDate } from '../edit/EditDate.tsx'
import { EditField } from '../edit/EditField.tsx'
import { setText } from '../edit/setText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { useSourceWords } from './useSourceWords.ts'

const GRADES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']

/** The fields of a source. Each is recorded as soon as it is left. */
export function SourceForm({ source }: { readonly source: Source }) {
  const { sources: words, model } = useSourceWords()
  const workspace = useWorkspace()
  const change = (fields: Partial<Source>): null => {
    workspace.run(changeSource({ ...source, ...fields }, Date.now()))
    return null
  }
  const changeAddress = (key: 'url' | 'archivedUrl', text: string): string | null =>
    text === '' || isSafeLink(text) ? change({ [key]: text || null }) : words.noAddress
  const changeRights = (text: LocalText | null): null => {
    const { rights: _, ...rest } = source
    workspace.run(changeSource(text ? { ...rest, rights: text } : rest, Date.now()))
    return null
  }
  const { title, authors, publisher, date, url, archivedUrl, accessed, reliability, rights } = source

  return (
    <section className="edit-form" aria-label={words.form}>
      <EditField
        textKey={`sources/${source.id}/title`}
        label={words.name}
        value={title?.en ?? ''}
        onCommit={(en) => (en === '' ? words.titleNeeded : change({ title: { ...title, en } }))}
      />
      <EditField
        label={words.nameInArabic}
        value={title?.['ar'] ?? ''}
        onCommit={(ar) => change({ title: setText(title, 'ar', ar, source.id) })}
      />
      <EditField
        label={words.authors}
        value={authors.join('; ')}
        onCommit={(text) => change({ authors: splitList(text) })}
      />
      <EditField
        label={words.publisher}
        value={publisher ?? ''}
        onCommit={(text) => change({ publisher: text || null })}
      />
      <EditDate
        textKey={`sources/${source.id}/date`}
        label={words.date}
        value={date}
        toWhole={toItself}
        onChange={(day) => change({ date: day })}
      />
      <EditField
        textKey={`sources/${source.id}/url`}
        label={words.url}
        value={url ?? ''}
        onCommit={(text) => changeAddress('url', text)}
      />
      <EditField
        textKey={`sources/${source.id}/archived`}
        label={words.archivedUrl}
        value={archivedUrl ?? ''}
        onCommit={(text) => changeAddress('archivedUrl', text)}
      />
      <EditDate
        textKey={`sources/${source.id}/accessed`}
        label={words.accessed}
        value={accessed}
        toWhole={toItself}
        onChange={(day) => change({ accessed: day })}
      />
      <EditChoice
        label={words.reliability}
        value={reliability}
        options={GRADES.map((letter) => [letter, words.grade(letter, model.reliability[letter])] as const)}
        onChange={(letter) => change({ reliability: letter })}
      />
      <EditField
        long
        label={words.rights}
        value={rights?.en ?? ''}
        onCommit={(en) => changeRights(en === '' ? null : { ...rights, en })}
      />
    </section>
  )
}

function toItself(date: string): string {
  return date
}
