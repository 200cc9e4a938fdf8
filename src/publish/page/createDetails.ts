import type { PageData, PageRelation } from '../html/pageData.ts'

/** The panel that shows what is known about a part of the diagram. */
export interface Details {
  readonly show: (name: string | null) => void
}

/** Fills the panel with text, never with markup, so that names and evidence are shown as they are. */
export function createDetails(
  panel: HTMLElement,
  { actors, relations, lines, words }: PageData,
  select: (name: string) => void,
  close: () => void,
): Details {
  let from: Element | null = null
  return {
    show: (name) => {
      if (name === null) {
        panel.hidden = true
        if (from instanceof HTMLElement || from instanceof SVGElement) from.focus()
        from = null
        return
      }
      if (panel.hidden) from = document.activeElement
      const button = create('button', '×', 'close')
      button.removeAttribute('dir')
      button.setAttribute('aria-label', words.close)
      button.addEventListener('click', close)
      panel.replaceChildren(button, ...list(name))
      panel.hidden = false
      panel.scrollTop = 0
      panel.focus()
    },
  }

  function list(name: string): HTMLElement[] {
    if (name.startsWith('relation:')) return listRelation(relations[name.slice('relation:'.length)]!)
    const actor = actors[name]
    if (!actor) return (lines[name] ?? []).flatMap((id) => listRelation(relations[id]!))
    const ties = Object.entries(relations).filter(([, { ends }]) => ends.includes(name))
    return [
      create('h2', actor.name),
      ...[actor.typeName, actor.description].flatMap((text) => (text ? [create('p', text)] : [])),
      create('h3', words.ties),
      ...ties.map(([id, { sentence }]) => {
        const button = create('button', sentence, 'tie')
        button.addEventListener('click', () => select(`relation:${id}`))
        return button
      }),
    ]
  }

  function listRelation({ sentence, evidence }: PageRelation): HTMLElement[] {
    const pieces = evidence.map(({ text, source, link }) => {
      const item = create('li', text ?? '')
      item.append(create('p', source, 'quiet'))
      if (link !== null) {
        const anchor = create('a', words.openSource)
        anchor.href = link
        anchor.rel = 'noreferrer'
        item.append(anchor)
      }
      return item
    })
    return [
      create('h2', sentence),
      create('h3', words.evidence),
      pieces.length > 0 ? createList(pieces) : create('p', words.noEvidence, 'quiet'),
    ]
  }
}

function create<Tag extends 'button' | 'h2' | 'h3' | 'p' | 'li' | 'a'>(tag: Tag, text: string, look = '') {
  const element = document.createElement(tag)
  element.textContent = text
  element.dir = 'auto'
  if (look !== '') element.className = look
  return element
}

function createList(items: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement('ul')
  for (const item of items) list.append(item)
  return list
}
