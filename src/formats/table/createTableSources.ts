import type { Draft } from '../records/fromRow.ts'

/** What a row says of where it is from. */
interface SaidSource {
  readonly title: string
  readonly url: string
  readonly page: string
  readonly quote: string
}

export interface TableSources {
  /** Gives the reference to a source, with its passage where there is one; `null`: nothing is said. */
  readonly cite: (said: SaidSource) => string | null
  readonly list: () => readonly Draft[]
}

/** Collects the sources that rows name: one for each title, or address where there is no title. */
export function createTableSources(): TableSources {
  const sources = new Map<string, { readonly source: Draft; readonly passages: Map<string, Draft> }>()
  return {
    cite({ title, url, page, quote }) {
      const key = title || url
      if (key === '' && quote === '') return null
      const known = sources.get(key)
      const address = /^https?:\/\//i.test(url) ? url : /^https?:\/\//i.test(title) ? title : null
      const entry = known ?? {
        source: {
          id: `source-${sources.size + 1}`,
          title: { en: key || 'The file' },
          url: address,
        },
        passages: new Map<string, Draft>(),
      }
      sources.set(key, entry)
      if (page === '' && quote === '') return String(entry.source['id'])
      const place = JSON.stringify([page, quote])
      const passage = entry.passages.get(place) ?? {
        id: `P${entry.passages.size + 1}`,
        page: page || null,
        ...(quote === '' ? {} : { text: quote }),
      }
      entry.passages.set(place, passage)
      return `${entry.source['id']}#${passage['id']}`
    },
    list: () => [...sources.values()].map(({ source, passages }) => ({ ...source, passages: [...passages.values()] })),
  }
}
