import type { Contents } from '../../scene/contents.ts'
import { deriveMatrixContents } from '../derive/deriveMatrixContents.ts'
import { deriveStakeholderContents } from '../derive/deriveStakeholderContents.ts'
import { listTableRelations } from '../table/listTableRelations.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveAnswer, deriveAnswerBeside, deriveChosenPath, derivePins } from './answers.ts'

/** Something that can be published of a dataset. */
interface SubjectEntry<Kind extends Contents['kind']> {
  /** A `scene` is that of the screen, including its highlights. */
  readonly kind: Kind
  /** Part of the file name; `null` for the default subject. */
  readonly fileName: string | null
  /** `null`: currently unavailable. */
  readonly derive: (state: WorkspaceState) => Extract<Contents, { readonly kind: Kind }> | null
}

type AnySubject = { [Kind in Contents['kind']]: SubjectEntry<Kind> }[Contents['kind']]

/** All subjects, in the order of the menu. */
export const SUBJECT_ENTRIES = {
  diagram: { kind: 'scene', fileName: null, derive: () => ({ kind: 'scene' }) },
  table: { kind: 'rows', fileName: 'table', derive: (state) => ({ kind: 'rows', rows: listTableRelations(state) }) },
  matrix: { kind: 'matrix', fileName: 'matrix', derive: deriveMatrixContents },
  stakeholders: { kind: 'stakeholders', fileName: 'stakeholders', derive: deriveStakeholderContents },
  /** The path that is shown. */
  path: { kind: 'answers', fileName: 'ribbon', derive: deriveChosenPath },
  /** All paths of the present question. */
  paths: { kind: 'answers', fileName: 'paths', derive: deriveAnswer },
  /** The answers to this question and to the one beside it. */
  beside: { kind: 'answers', fileName: 'comparison', derive: deriveAnswerBeside },
  /** Two pinned paths. */
  pins: { kind: 'answers', fileName: 'comparison', derive: derivePins },
} as const satisfies Readonly<Record<string, AnySubject>>

export type Subject = keyof typeof SUBJECT_ENTRIES
/** The subjects about answers, which exist only after a question. */
export type AnswerSubject = {
  [Id in Subject]: (typeof SUBJECT_ENTRIES)[Id]['kind'] extends 'answers' ? Id : never
}[Subject]

export const SUBJECTS = Object.keys(SUBJECT_ENTRIES) as readonly Subject[]
