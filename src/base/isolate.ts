import { removeBidiControls } from './removeBidiControls.ts'

/** A text between marks that keep its direction of writing from that of the text around it (Unicode isolates). */
export function isolate(text: string): string {
  return `\u2068${removeBidiControls(text)}\u2069`
}
