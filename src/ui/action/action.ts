import type { LucideIcon } from 'lucide-react'
import type { ActorId } from '../../model/dataset.ts'
import type { ActionWords } from '../../workspace/catalogue/en/actions.ts'
import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import type { EventsTarget, PointerTarget, WorkspaceState } from '../../workspace/workspaceState.ts'
import type { Surroundings } from '../WorkspaceContext.ts'

/** The target of an action: several actors, one actor, the relations of a tie, events, the diagram, or the page. */
export type ActionTarget =
  | { readonly kind: 'actors'; readonly actors: readonly ActorId[] }
  | PointerTarget
  | EventsTarget
  | { readonly kind: 'diagram' }
  | { readonly kind: 'page' }

export type TargetOf<Kind extends ActionTarget['kind']> = Extract<ActionTarget, { readonly kind: Kind }>

/** Where an action is offered. Its keys work in any case. */
export type OfferContext = 'menu' | 'panel' | 'palette'

interface Described<Target> {
  readonly id: string
  readonly words: (words: ActionCatalogue) => ActionWords
  /** Its name where that depends on the target or on the state: "Undo: move Iran". */
  readonly nameNow?: (words: ActionCatalogue, state: WorkspaceState, target: Target) => string
  readonly icon?: LucideIcon
  /** Its keys, as browsers name them. `Ctrl+` also stands for Cmd, and a capital letter for Shift. */
  readonly keys?: readonly string[]
  /** Its further keys while the diagram has the focus. */
  readonly keysInDiagram?: readonly string[]
  /** Whether its keys also work in a text field, if they type nothing. */
  readonly whileTyping?: boolean
  readonly offeredIn: readonly OfferContext[]
  /** Whether there is anything to do; always, if not given. */
  readonly applies?: (state: WorkspaceState, target: Target) => boolean
}

/** What it does: a command, or a function that needs more than the state. */
type Doing<Target> =
  | { readonly command: (target: Target) => Command }
  | { readonly act: (surroundings: Surroundings, target: Target) => void }

/** Something that people can do to a target, with its name, its keys, and when it applies. */
export type Action<Target extends ActionTarget> = Described<Target> & Doing<Target>
