import type { Canvas, CanvasIntent } from '../canvas/canvas.ts'
import type { GraphEngine } from '../workspace/graphEngine.ts'
import type { DocumentLibrary } from './documents/documentLibrary.ts'
import type { Press } from './publish/press.ts'

/** What needs the platform: files, the address bar, the clipboard, the drawing surface. */
export interface Ports {
  readonly openShipped: (id: string) => void
  readonly openFile: () => void
  /** One file, or several that belong together. */
  readonly openDropped: (files: readonly File[]) => void
  /** Cancels the file that is being read. */
  readonly stopReading: () => void
  readonly copyLink: () => void
  readonly copyText: (text: string) => void
  readonly press: Press
  /** The documents that are kept in this browser. */
  readonly loadLibrary: () => Promise<DocumentLibrary>
  /** Answers what a question would find after an edit, beside the engine that has the dataset as it is. */
  readonly previewer: Pick<GraphEngine, 'trace'>
  readonly createCanvas: (container: HTMLElement, report: (intent: CanvasIntent) => void) => Canvas
}
