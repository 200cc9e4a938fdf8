import type { Contents } from '../../scene/contents.ts'
import { listTableRelations } from '../table/listTableRelations.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveAnswer, deriveAnswerBeside, deriveChosenPath, derivePins } from './answers.ts'

/** Something that can be published of a dataset. */
interface SubjectEntry<Kind extends Contents['kind']> {
  /** Of what kind it is. A scene is that of the screen: in its places, with what stands out there. */
  readonly kind: Kind
  /** What the names of its files say of it; `null`: nothing, as it is what one expects. */
  readonly fileName: string | null
  /** `null`: there is nothing of it now. */
  readonly derive: (state: WorkspaceState) => Extract<Contents, { readonly kind: Kind }> | null
}

type AnySubject = { [Kind in Contents['kind']]: SubjectEntry<Kind> }[Contents['kind']]

/** Everything that can be published of a dataset, in the order in which it is offered. */
export const SUBJECT_ENTRIES = {
  diagram: { kind: 'scene', fileName: null, derive: () => ({ kind: 'scene' }) },
  table: { kind: 'rows', fileName: 'table', derive: (state) => ({ kind: 'rows', rows: listTableRelations(state) }) },
  /** The path that is shown. */
  path: { kind: 'answers', fileName: 'ribbon', derive: deriveChosenPath },
  /** All paths of the present question. */
  paths: { kind: 'answers', fileName: 'paths', derive: deriveAnswer },
  /** These beside those of another question. */
  beside: { kind: 'answers', fileName: 'comparison', derive: deriveAnswerBeside },
  /** Two pinned paths beside each other. */
  pins: { kind: 'answers', fileName: 'comparison', derive: derivePins },
} as const satisfies Readonly<Record<string, AnySubject>>

export type Subject = keyof typeof SUBJECT_ENTRIES
/** Those that are about answers, and are not there before something is asked. */
export type AnswerSubject = {
  [Id in Subject]: (typeof SUBJECT_ENTRIES)[Id]['kind'] extends 'answers' ? Id : never
}[Subject]

export const SUBJECTS = Object.keys(SUBJECT_ENTRIES) as readonly Subject[]
