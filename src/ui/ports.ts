import type { Canvas, CanvasIntent } from '../canvas/canvas.ts'
import type { FileAct } from '../workspace/file/linkedFile.ts'
import type { GraphEngine } from '../workspace/graphEngine.ts'
import type { DocumentLibrary } from './documents/documentLibrary.ts'
import type { Press } from './publish/press.ts'

/** What needs the platform: files, the address bar, the clipboard, the drawing surface. */
export interface Ports {
  readonly openShipped: (id: string) => void
  /** Opens, saves or merges the file of the open document. */
  readonly file: (act: FileAct) => void
  /**
   * Files that were dropped. `handle`: of the one file, as browsers give it; `entries`: as browsers give files and
   * folders.
   */
  readonly openDropped: (
    files: readonly File[],
    handle?: Promise<unknown>,
    entries?: readonly (FileSystemEntry | null)[],
  ) => void
  /** Cancels the file that is being read. */
  readonly stopReading: () => void
  readonly copyLink: () => void
  readonly copyText: (text: string) => void
  readonly press: Press
  /** The documents that are kept in this browser. */
  readonly loadLibrary: () => Promise<DocumentLibrary>
  /** Answers what a question would find after an edit, beside the engine that has the dataset as it is. */
  readonly previewer: Pick<GraphEngine, 'trace'>
  /** Works out measures. */
  readonly measurer: Pick<GraphEngine, 'measure'>
  readonly createCanvas: (container: HTMLElement, report: (intent: CanvasIntent) => void) => Canvas
}
