import './print.css'
import { loadPicture } from './loadPicture.ts'

/** A size in px, 96 to the inch. */
interface Size {
  readonly width: number
  readonly height: number
}

/** Prints an SVG document in place of the page, on paper of its own size where the printer has it. */
export async function printPicture(svg: string, size: Size): Promise<void> {
  const { image, release } = await loadPicture(svg)
  const takeAway = laySheet(image, size)
  const finish = () => {
    takeAway()
    release()
  }
  addEventListener('afterprint', finish, { once: true })
  print()
}

/**
 * Lays an element over everything when the page is printed, on paper of a size or on what the printer has; gives back
 * what takes it away.
 */
export function laySheet(element: Element, size?: Size): () => void {
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  sheet.append(element)
  document.body.append(sheet)
  const style = new CSSStyleSheet()
  style.replaceSync(`@page { ${size ? `size: ${size.width}px ${size.height}px; margin: 0` : 'margin: 10mm'} }`)
  document.adoptedStyleSheets.push(style)
  return () => {
    sheet.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style)
  }
}
