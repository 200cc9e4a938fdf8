import type { LucideIcon } from 'lucide-react'
import type { ActorId } from '../../model/dataset.ts'
import type { ActionWords } from '../../workspace/catalogue/en/actions.ts'
import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import type { PointerTarget, WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Surroundings } from '../WorkspaceContext.ts'

/** What something can be done to: several actors together, an actor, the relations of a tie, the diagram, the page. */
export type ActionTarget =
  | { readonly kind: 'actors'; readonly actors: readonly ActorId[] }
  | PointerTarget
  | { readonly kind: 'diagram' }
  | { readonly kind: 'page' }

/** The targets of a kind. */
export type TargetOf<Kind extends ActionTarget['kind']> = Extract<ActionTarget, { readonly kind: Kind }>

/** Where an action is offered; its keys work whatever is said here. */
export type OfferContext = 'menu' | 'panel' | 'palette'

interface Described<Target> {
  readonly id: string
  readonly words: (words: ActionCatalogue) => ActionWords
  /** Its name where that depends on what it is done to, or on how things stand: "Undo: move Iran". */
  readonly nameNow?: (words: ActionCatalogue, state: WorkspaceState, target: Target) => string
  readonly icon?: LucideIcon
  /** Keys as browsers call them; `Ctrl+` stands for Cmd too, and a capital for Shift. */
  readonly keys?: readonly string[]
  /** Keys that stand for it only while the diagram has the focus. */
  readonly keysInDiagram?: readonly string[]
  /** Whether its keys work in a field too, those by which nothing is typed. */
  readonly whileTyping?: boolean
  readonly offeredIn: readonly OfferContext[]
  /** Whether there is anything to do; always, where nothing is said. */
  readonly applies?: (state: WorkspaceState, target: Target) => boolean
}

/** What it does: a command, or something for which more than the state is needed. */
type Doing<Target> =
  | { readonly command: (target: Target) => Command }
  | { readonly act: (surroundings: Surroundings) => void }

/** Something that people can do to a target, with its words, its keys, and when it applies. */
export type Action<Target extends ActionTarget> = Described<Target> & Doing<Target>
