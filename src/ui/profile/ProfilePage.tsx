import type { Language } from '../../base/language.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import type { Profile, ProfileEntry, ProfileList } from '../../publish/profile/profile.ts'
import { showMeasured } from '../../workspace/commands/measuring.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** A profile as it is printed. A relation in it opens in the diagram. */
export function ProfilePage({ profile }: { readonly profile: Profile }) {
  const { language, rightToLeft, title, about, sections } = profile
  return (
    <article className="profile-page printed-alone" lang={language} dir={rightToLeft ? 'rtl' : 'ltr'}>
      <h3 dir="auto">{title}</h3>
      <p className="note" dir="auto">
        {about}
      </p>
      {sections.map((section) => (
        <section
          key={section.id}
          aria-label={section.title}
          className={section.id === 'measures' ? 'in-columns' : undefined}
        >
          <h4>{section.title}</h4>
          {section.lists.map((list) => (
            <StatementList key={list.heading} list={list} language={language} />
          ))}
          {section.note === null ? null : (
            <p className="note" dir="auto">
              {section.note}
            </p>
          )}
        </section>
      ))}
    </article>
  )
}

interface InLanguage {
  readonly language: Language
}

function StatementList({ list, language }: InLanguage & { readonly list: ProfileList }) {
  return (
    <>
      {list.heading === null ? null : <h5 dir="auto">{list.heading}</h5>}
      {list.entries.length === 0 ? null : (
        <ul>
          {list.entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two statements may be the same
            <li key={index}>
              <Statement entry={entry} language={language} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Statement({ entry, language }: InLanguage & { readonly entry: ProfileEntry }) {
  const workspace = useWorkspace()
  const { text, remarks, citation, record } = entry
  return (
    <>
      {record?.kind === 'relation' ? (
        <button type="button" dir="auto" onClick={() => workspace.run(showMeasured({ relations: [record.id] }))}>
          {text}
        </button>
      ) : (
        <bdi>{text}</bdi>
      )}{' '}
      {remarks.length > 0 ? (
        <small>
          <bdi>{bracket(remarks, language).trim()}</bdi>{' '}
        </small>
      ) : null}
      {citation === null ? null : (
        <small>
          <bdi>{citation}</bdi>
        </small>
      )}
    </>
  )
}
