import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import type { EditPreview } from '../../workspace/comparePreview.ts'
import { printName } from '../printText.ts'
import { PathChain } from '../trace/PathChain.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { printBalances, printQuestionEnds } from './printPreview.ts'
import type { Proposing } from './useProposal.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

const MOST_LISTED = 5

/** What an edit would do to the answer of the open question, to be taken or left. */
export function PreviewCard({ proposal, isHarmless, take, leave }: Proposing) {
  const words = useVocabularyWords().vocabulary.preview
  const dataset = useWorkspaceState((state) => state.dataset)!
  const trace = useWorkspaceState((state) => state.view.trace)
  if (!proposal) return <p role="status">{isHarmless ? words.stays : ''}</p>
  const { preview, edited } = proposal

  return (
    <section ref={showOnce} className="vocabulary-preview" aria-label={words.title}>
      <h4>{words.title}</h4>
      <p className="quiet">{printQuestionEnds(dataset, trace, words)}</p>
      <div role="status">
        {preview === 'asking' ? <p>{words.asking}</p> : null}
        {preview === 'failed' ? <p>{words.failed}</p> : null}
        {preview === null ? <p>{words.nothing}</p> : null}
        {preview !== null && typeof preview === 'object' ? <PreviewCounts preview={preview} /> : null}
      </div>
      {preview !== null && typeof preview === 'object' ? (
        <PreviewLists preview={preview} before={dataset} after={edited.dataset!} />
      ) : null}
      <p className="vocabulary-acts">
        <button type="button" className="strong" disabled={preview === 'asking'} onClick={take}>
          {words.take}
        </button>
        <button type="button" className="boxed" onClick={leave}>
          {words.leave}
        </button>
      </p>
      {preview === 'asking' ? null : <span ref={showOnce} className="vocabulary-end" />}
    </section>
  )
}

/** It stands below the fields, perhaps out of sight, and grows with the answer. */
function showOnce(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

function PreviewCounts({ preview }: { readonly preview: EditPreview }) {
  const words = useVocabularyWords().vocabulary.preview
  const { kind, before, after, gone, come, isWhole } = preview
  const turned = kind === 'paths' ? preview.turned.length : 0
  const balances = kind === 'paths' ? printBalances(preview.balances, words) : null

  return (
    <>
      <p className="vocabulary-counts">
        <strong>{words.counts[kind](before, after)}</strong>
        <span>{words.moves(gone.length, come.length)}</span>
        {turned > 0 ? <span>{words.turned(turned)}</span> : null}
      </p>
      {balances ? <p>{balances}</p> : null}
      {isWhole ? null : <p className="quiet">{words.among}</p>}
    </>
  )
}

interface PreviewListsProps {
  readonly preview: EditPreview
  readonly before: Dataset
  readonly after: Dataset
}

function PreviewLists({ preview, before, after }: PreviewListsProps) {
  const words = useVocabularyWords().vocabulary.preview
  const { kind, gone, come } = preview
  return (
    <>
      <PreviewList title={words.goes[kind]} items={gone} dataset={before} />
      <PreviewList title={words.comes[kind]} items={come} dataset={after} />
    </>
  )
}

interface PreviewListProps {
  readonly title: string
  readonly items: readonly (TracedPath | ActorId)[]
  /** The dataset in which they are. */
  readonly dataset: Dataset
}

function PreviewList({ title, items, dataset }: PreviewListProps) {
  const words = useVocabularyWords().vocabulary.preview
  if (items.length === 0) return null
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {items.slice(0, MOST_LISTED).map((item) => (
          <li key={typeof item === 'string' ? item : item.relations.join(' ')}>
            {typeof item === 'string' ? (
              <bdi>{printName(dataset, item)}</bdi>
            ) : (
              <PathChain path={item} within={dataset} />
            )}
          </li>
        ))}
        {items.length > MOST_LISTED ? <li className="quiet">{words.more(items.length - MOST_LISTED)}</li> : null}
      </ul>
    </>
  )
}
