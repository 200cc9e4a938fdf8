/** An SVG document as a picture that is ready to be drawn; it runs nothing and asks for nothing. */
export async function loadPicture(svg: string): Promise<{ image: HTMLImageElement; release: () => void }> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  await image.decode()
  return { image, release: () => URL.revokeObjectURL(address) }
}
