import type { Dataset, Group, Source } from '../../model/dataset.ts'
import { printDate } from '../../model/time/printDate.ts'
import { consult } from '../../workspace/commands/consult.ts'
import { select } from '../../workspace/commands/select.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { useLighting } from '../controls/useLighting.ts'
import { printText } from '../printText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { ActionButtons } from './ActionButtons.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import { EventList } from './EventList.tsx'
import { Section } from './Section.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

/** The dataset as a whole: a way in for people who do not know it yet. */
export function DatasetDetails({ dataset }: { readonly dataset: Dataset }) {
  const words = useDetailsWords().details
  const workspace = useWorkspace()
  const { title, description, asOf, actors, relations, events, claims, groups, sources, credits, license } = dataset

  return (
    <>
      <h2 dir="auto">{printText(title)}</h2>
      {title['ar'] ? (
        <p className="arabic">
          <bdi lang="ar">{title['ar']}</bdi>
        </p>
      ) : null}
      {description ? <p dir="auto">{printText(description)}</p> : null}
      <p className="quiet">
        {words.contents(actors.size, relations.size, events.size, claims.size)}.{' '}
        {asOf === null ? words.asOfUnknown : words.asOf(printDate(asOf, DATA_LANGUAGE))}
      </p>
      <ActionButtons target={{ kind: 'page' }} />
      <p className="way-in">{words.wayIn}</p>
      {claims.size > 0 ? (
        <Section title={words.contested} count={claims.size}>
          {[...claims.values()].map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      ) : null}
      {events.size > 0 ? (
        <Section title={words.events} count={events.size}>
          <EventList events={events.values()} />
        </Section>
      ) : null}
      {groups.size > 0 ? (
        <Section title={words.groups} count={groups.size}>
          <ul>
            {[...groups.values()].map((group) => (
              <li key={group.id}>
                <GroupRow dataset={dataset} group={group} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={words.sources} count={sources.size}>
        <ul className="sources">
          {[...sources.values()].map((source) => (
            <li key={source.id}>
              <SourceItem source={source} />
            </li>
          ))}
        </ul>
      </Section>
      <p>
        <button type="button" className="text-button" onClick={() => workspace.run(consult(null))}>
          {words.sourcesAndPassages}
        </button>
      </p>
      {credits.length > 0 ? <p className="quiet">{words.credits(credits)}</p> : null}
      {license === null ? null : (
        <p className="quiet" dir="auto">
          {license}
        </p>
      )}
    </>
  )
}

/** A group by name and size. It selects and highlights all its members. */
function GroupRow({ dataset, group }: { readonly dataset: Dataset; readonly group: Group }) {
  const words = useDetailsWords().details
  const workspace = useWorkspace()
  const members = [...dataset.actors.values()].filter((actor) => actor.group === group.id).map(({ id }) => id)
  const lighting = useLighting({ actors: members })

  return (
    <button
      type="button"
      className="plain-row"
      {...lighting}
      disabled={members.length === 0}
      onClick={() => workspace.run(select({ actors: members }))}
    >
      <bdi>{printText(group.name)}</bdi>
      <small className="quiet">{words.actors(members.length)}</small>
    </button>
  )
}

function SourceItem({ source }: { readonly source: Source }) {
  const { details: words, model } = useDetailsWords()
  const workspace = useWorkspace()
  const { title, authors, publisher, date, url, archivedUrl, accessed, reliability, passages } = source
  const published = [
    ...authors,
    publisher,
    date && printDate(date, DATA_LANGUAGE),
    accessed && words.accessed(printDate(accessed, DATA_LANGUAGE)),
  ]

  return (
    <>
      <p dir="auto">{title ? printText(title) : words.untitled}</p>
      <p className="quiet">
        {[...published, words.reliability(reliability, model.reliability[reliability])]
          .filter(Boolean)
          .join(words.separator)}
      </p>
      <button
        type="button"
        className="text-button"
        onClick={() => workspace.run(consult({ source: source.id, passage: null }))}
      >
        {words.readSource}
      </button>
      <OutsideLink address={url} label={words.openSource} />
      <OutsideLink address={archivedUrl} label={words.openArchived} />
      {passages.length > 0 ? (
        <details>
          <summary>{words.passages(passages.length)}</summary>
          <dl className="passages">
            {passages.map(({ id, page, summary }) => (
              <div key={id}>
                <dt>
                  <bdi>{page === null ? id : id + words.separator + words.page(page)}</bdi>
                </dt>
                <dd dir="auto">{summary ? printText(summary) : null}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </>
  )
}

/** A link to an address outside. Only web addresses are followed: a dataset from elsewhere may hold others. */
function OutsideLink({ address, label }: { readonly address: string | null; readonly label: string }) {
  if (!address || !/^https?:\/\//i.test(address)) return null
  return (
    <a className="outside" href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  )
}
