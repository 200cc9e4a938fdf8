import type { BrowserContext, Page } from 'playwright'
import { startBrowser } from './startBrowser.ts'
import type { Said } from './storagePage/editingPage.ts'

/** In ms; it ends what hangs. */
const PATIENCE = 60_000

/** What was seen of one document, over many lives of the browser. */
export interface Survived {
  readonly id: string
  readonly last: number
}

type Of<Kind extends Said['kind']> = Extract<Said, { readonly kind: Kind }>

/** A page of the editing, and what it has said. */
export interface Editing {
  readonly page: Page
  readonly said: readonly Said[]
  readonly opened: Of<'opened'>
}

/** Opens the page of the editing and hears what it says. */
export async function openEditing(context: BrowserContext, url: string): Promise<Editing> {
  const page = await context.newPage()
  const said: Said[] = []
  page.on('console', (message) => {
    if (message.text().startsWith('{')) said.push(JSON.parse(message.text()) as Said)
  })
  page.on('pageerror', ({ message }) => said.push({ kind: 'trouble', text: message }))
  await page.goto(url)
  return { page, said, opened: await waitFor(said, 'opened') }
}

/** Waits until the page has said something of a kind; what is trouble ends it. */
export async function waitFor<Kind extends Said['kind']>(
  said: readonly Said[],
  kind: Kind,
  { from = 0, isMeant = () => true }: { readonly from?: number; readonly isMeant?: (one: Of<Kind>) => boolean } = {},
): Promise<Of<Kind>> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const heard = said.slice(from)
    const found = heard.find((one): one is Of<Kind> => one.kind === kind && isMeant(one as Of<Kind>))
    if (found) return found
    const trouble = heard.find((one) => one.kind === 'trouble')
    if (trouble) throw new Error(`waitFor: ${JSON.stringify(trouble)}`)
    if (Date.now() > end) throw new Error(`waitFor: nothing was ${kind}, but ${JSON.stringify(heard)}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/**
 * One life of a browser: opens the document, edits it, and is killed after a time. Throws where an edit is missing that an
 * earlier life had shown as kept.
 */
export async function killWhileEditing(
  profile: string,
  url: string,
  { before, after }: { readonly before: Survived | null; readonly after: number },
): Promise<Survived | null> {
  const { context, kill } = await startBrowser(profile)
  try {
    const { page, said, opened } = await openEditing(context, `${url}#${before?.id ?? ''}`)
    check(opened, before)
    await page.evaluate(() => window.editOn())
    await new Promise((resolve) => setTimeout(resolve, after))
    await kill()
    const kept = said.findLast((one) => one.kind === 'kept')
    return kept?.kind === 'kept' ? { id: kept.id, last: kept.last } : before && { ...before, last: opened.last }
  } finally {
    await kill().catch(() => {})
  }
}

export function check({ last, hasGap, damage }: Of<'opened'>, before: Survived | null): void {
  if (before && (last < before.last || hasGap || damage > 0)) {
    throw new Error(`killWhileEditing: kept up to ${before.last}, found ${JSON.stringify({ last, hasGap, damage })}`)
  }
}
