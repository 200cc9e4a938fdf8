import { loadPicture } from './loadPicture.ts'

/**
 * Draws an SVG document as a PNG of so many px; its text has to be outlines, so that every machine draws it alike.
 * `null` where the browser has not room enough.
 */
export async function drawPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | null> {
  const { image, release } = await loadPicture(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  release()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
