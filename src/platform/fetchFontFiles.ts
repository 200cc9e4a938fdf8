import { FONT_FILES } from '../publish/fonts/fontFiles.ts'

const ADDRESSES = import.meta.glob<string>(
  '/node_modules/@fontsource/ibm-plex-sans*/files/*-{latin,latin-ext,arabic}-{400,500,600}-normal.woff',
  { query: '?url', import: 'default', eager: true },
)

/** Fetches the bundled fonts in the form in which publishing takes them, from the app's own files. */
export async function fetchFontFiles(): Promise<Uint8Array[]> {
  return Promise.all(
    FONT_FILES.map(async ({ path }) => {
      const response = await fetch(ADDRESSES[`/node_modules/@fontsource/${path}`]!)
      return new Uint8Array(await response.arrayBuffer())
    }),
  )
}
