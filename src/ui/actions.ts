import type { Canvas, CanvasIntent } from '../canvas/canvas.ts'

/** What people can ask for that needs the platform: files, the address bar, the clipboard, the drawing surface. */
export interface Actions {
  readonly openShipped: (id: string) => void
  readonly openFile: () => void
  readonly openDropped: (file: File) => void
  readonly copyLink: () => void
  readonly copyText: (text: string) => void
  readonly createCanvas: (container: HTMLElement, report: (intent: CanvasIntent) => void) => Canvas
}
