import type { Dataset } from '../../model/dataset.ts'
import { getBuiltInActorType } from '../../model/vocabulary.ts'
import type { SearchHit } from '../../query/createSearch.ts'
import { revealIn } from '../../workspace/commands/reveal.ts'
import { select, selectAndReveal } from '../../workspace/commands/select.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import { deriveHits } from '../../workspace/derive/deriveHits.ts'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { FindDialog } from './FindDialog.tsx'

const NO_HITS: readonly SearchHit[] = []

/** The search over everything. The chosen result is selected, and added to the picture. */
export function SearchDialog() {
  const words = useWords().search
  const workspace = useWorkspace()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const text = useWorkspaceState((state) => state.searched)
  const known = useWorkspaceState(deriveHits)
  const hits = known ?? NO_HITS

  return (
    <FindDialog
      label={words.label}
      className="search"
      placeholder={words.placeholder}
      groups={[{ title: null, items: hits }]}
      toKey={(hit) => `${hit.kind}:${hit.id}`}
      onChoose={(hit) => workspace.run(choose(hit, dataset))}
      hint={known === null || hits.length > 0 ? '' : text.trim() === '' ? words.hint : words.nothing(text)}
      show={(hit) => (
        <>
          {hit.kind === 'actor' ? (
            <TypeSign type={getBuiltInActorType(dataset.vocabulary, dataset.actors.get(hit.id)!.type)} />
          ) : (
            <span className="type-sign" />
          )}
          <Hit hit={hit} />
          <small className="quiet">{words.kinds[hit.kind]}</small>
        </>
      )}
    />
  )
}

/** The title, and the text that matched where the title does not show it. */
function Hit({ hit }: { readonly hit: SearchHit }) {
  const words = useWords().search
  const { name, text } = hit.matched
  const plain = text === hit.title.en || name === 'type' || name === 'initials'
  return (
    <span className="hit">
      <bdi>{hit.title.en}</bdi>
      {plain ? null : (
        <span className="quiet">
          {words.matchedBy[name]} <bdi>{text}</bdi>
        </span>
      )}
    </span>
  )
}

/** Selects an actor or a relation itself, and for an event or a source what it is about. */
function choose(hit: SearchHit, dataset: Dataset): Command {
  switch (hit.kind) {
    case 'actor':
      return selectAndReveal([hit.id])
    case 'relation': {
      const { source, target } = dataset.relations.get(hit.id)!
      return (state) => select({ relations: [hit.id] })(revealIn(state, [source, target]))
    }
    case 'source':
      return select({
        relations: [...dataset.relations.values()]
          .filter(({ evidence }) => evidence.some(({ source }) => source === hit.id))
          .map(({ id }) => id),
      })
    case 'event':
      return selectAndReveal([...new Set(dataset.events.get(hit.id)!.roles.map(({ actor }) => actor))])
  }
}
