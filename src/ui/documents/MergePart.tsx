import { useMemo, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { alignDataset } from '../../model/merge/alignDataset.ts'
import type { Conflict, MergeSide } from '../../model/merge/conflict.ts'
import { keepLeftOutTexts } from '../../model/merge/keepLeftOutTexts.ts'
import { mergeDatasets } from '../../model/merge/mergeDatasets.ts'
import { settleConflicts } from '../../model/merge/settleConflicts.ts'
import { withPositions } from '../../workspace/commands/history.ts'
import { takeMerge } from '../../workspace/commands/takeMerge.ts'
import type { PastDataset, VersionCandidate } from '../../workspace/commonVersion.ts'
import { rankCommonVersions, sumDifferences } from '../../workspace/commonVersion.ts'
import { compareVersions } from '../../workspace/compareVersions.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { IssueList } from '../notices/IssueList.tsx'
import { useSurroundings, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ConflictList } from './ConflictList.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import type { ShelfPartProps } from './DocumentList.tsx'
import type { NamedDataset } from './documentLibrary.ts'
import { readPastDatasets } from './readPastDatasets.ts'
import { useDocumentWords } from './useDocumentWords.ts'

/** What is to be merged: a file, and the versions from which it may come. */
interface Asked {
  readonly theirs: NamedDataset
  /** The document as it is, then as it was. */
  readonly versions: readonly PastDataset[]
  /** The version from which it does come; `null`: it is guessed. */
  readonly base: PastDataset | null
}

/** The file of the document, which is merged against what it was when it was last read or written here. */
function toAsked({ offer, dataset, positions }: WorkspaceState): Asked | null {
  if (!offer || !dataset) return null
  const { name, theirs, base, at } = offer
  const toPast = (time: number | null, past: Dataset) => ({ time, dataset: past, name: null, step: null })
  const common = toPast(at, base)
  const versions = [toPast(null, withPositions(dataset, positions)), common]
  return { theirs: { name, dataset: theirs, issues: [] }, versions, base: common }
}

/** Merges a file with the open document against the version from which both come. */
export function MergePart({ shelf }: ShelfPartProps) {
  const words = useDocumentWords().documents
  const { workspace, ports } = useSurroundings()
  const isReadOnly = useWorkspaceState(({ kept }) => kept.kind === 'read-only')
  const [asked, setAsked] = useState<Asked | null>(() => toAsked(workspace.getState()))
  const [merged, setMerged] = useState<string | null>(null)
  const choose = () =>
    shelf.ask(
      async (library) => {
        const read = await library.readFile()
        if (!read.ok || !read.value) return read
        setAsked({ theirs: read.value, versions: await readPastDatasets(library, workspace.getState()), base: null })
        setMerged(null)
        return read
      },
      () => ({}),
    )
  if (isReadOnly) return <p>{words.versions.readOnly}</p>

  return (
    <>
      <p className="quiet">{words.merge.hint}</p>
      <div className="document-acts">
        <button type="button" className="boxed" onClick={choose}>
          {asked ? words.merge.chooseAnother : words.merge.choose}
        </button>
        {asked ? <bdi>{asked.theirs.name}</bdi> : null}
      </div>
      <p role="status">{merged === null ? null : words.merge.done(merged)}</p>
      {asked ? (
        <MergeForm
          key={asked.theirs.name}
          asked={asked}
          onMerged={() => {
            setMerged(asked.theirs.name)
            setAsked(null)
            if (asked.base !== null) ports.file({ kind: 'merged' })
          }}
        />
      ) : null}
    </>
  )
}

/** The common version, what the file brings, the conflicts, and the button that merges. */
function MergeForm({ asked, onMerged }: { readonly asked: Asked; readonly onMerged: () => void }) {
  const { theirs, versions } = asked
  const words = useDocumentWords().documents.merge
  const workspace = useWorkspace()
  const candidates = useMemo(() => rankCommonVersions(versions, theirs.dataset), [versions, theirs])
  const [base, setBase] = useState(asked.base ?? candidates[0]!.version)
  const [sides, setSides] = useState<ReadonlyMap<Conflict, MergeSide>>(new Map())
  const mine = versions[0]!.dataset
  const merge = useMemo(() => {
    const common = alignDataset(base.dataset, mine)
    return mergeDatasets(common, mine, keepLeftOutTexts(common, alignDataset(theirs.dataset, common)))
  }, [base, mine, theirs])
  const choose = (conflict: Conflict) => sides.get(conflict) ?? null
  const settled = useMemo(() => settleConflicts(merge, (conflict) => sides.get(conflict) ?? null), [merge, sides])
  const differences = useMemo(() => compareVersions(mine, settled.dataset, DATA_LANGUAGE), [mine, settled])

  return (
    <div className="merge-form">
      {theirs.issues.length > 0 ? <IssueList name={theirs.name} issues={theirs.issues} /> : null}
      {asked.base === null ? (
        <BaseChoice candidates={candidates} base={base} onChange={setBase} />
      ) : (
        <p className="quiet">{words.baseOfFile(base.time!, Date.now())}</p>
      )}
      {merge.conflicts.length > 0 ? (
        <ConflictList
          merge={merge}
          sides={sides}
          onChoose={(conflicts, side) =>
            setSides(new Map([...sides, ...conflicts.map((conflict) => [conflict, side] as const)]))
          }
        />
      ) : null}
      {differences.length === 0 ? (
        <>
          <p>{words.nothing}</p>
          {asked.base === null ? null : (
            <button type="button" className="strong" onClick={onMerged}>
              {words.goOn}
            </button>
          )}
        </>
      ) : (
        <section className="comparison">
          <h3>{words.brings}</h3>
          <DifferenceList differences={differences} />
          <button
            type="button"
            className="strong"
            onClick={() => {
              workspace.run(takeMerge(merge, choose, { name: theirs.name, time: Date.now() }))
              onMerged()
            }}
          >
            {words.merge}
          </button>
        </section>
      )}
    </div>
  )
}

interface BaseChoiceProps {
  /** The best first. */
  readonly candidates: readonly VersionCandidate[]
  readonly base: PastDataset
  readonly onChange: (base: PastDataset) => void
}

/** The version from which both come: the best is proposed, and each says when it was, its last step and what differs. */
function BaseChoice({ candidates, base, onChange }: BaseChoiceProps) {
  const words = useDocumentWords().documents.merge
  const [best, ...others] = candidates
  const isTied = others.some((other) => sumDifferences(other) === sumDifferences(best!))
  const now = Date.now()
  return (
    <>
      <label>
        <span>{words.base}</span>
        <select
          value={candidates.findIndex(({ version }) => version === base)}
          onChange={(event) => onChange(candidates[Number(event.target.value)]!.version)}
        >
          {candidates.map((candidate, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
            <option key={index} value={index}>
              {words.candidate(candidate, now)}
            </option>
          ))}
        </select>
      </label>
      {base === best!.version ? <p className="quiet">{words.proposed(best!, isTied)}</p> : null}
    </>
  )
}
