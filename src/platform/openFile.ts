const MOST_BYTES = 200 * 1024 * 1024

/** Asks for a file and gives its name and text; `null` if none is chosen. */
export function openFile(accept: string): Promise<{ name: string; text: string } | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file ? readFile(file) : null)
    })
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

/** Name and text of a file; of one that is too large the name alone, with an empty text. */
export async function readFile(file: File): Promise<{ name: string; text: string }> {
  return { name: file.name, text: file.size > MOST_BYTES ? '' : await file.text() }
}
