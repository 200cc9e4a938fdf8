import type { Table } from '../../view.ts'
import { count } from './count.ts'

const things: Readonly<Record<Table, readonly [one: string, many: string]>> = {
  actors: ['actor', 'actors'],
  relations: ['relation', 'relations'],
  events: ['event', 'events'],
}

export const table = {
  which: 'Table of',
  tables: { actors: 'Actors', relations: 'Relations', events: 'Events' },
  filter: 'Find in the table',
  /** "12 of 59 actors, 2 hidden by filters". */
  rows: (table: Table, found: number, all: number, hidden: number) => {
    const [one, many] = things[table]
    const number = found === all ? count(all, one, many) : `${found.toLocaleString('en')} of ${count(all, one, many)}`
    return hidden === 0 ? number : `${number}, ${hidden.toLocaleString('en')} hidden by filters`
  },
  showHidden: 'Show all',
  save: 'Save as CSV',
  saveHint: 'The rows as shown here, in this order',
  nothing: (text: string) => `Nothing in the table matches "${text}".`,
  nothingShown: 'The filters hide everything.',
  faded: 'faded',
  columns: {
    name: { name: 'Name', hint: '' },
    description: { name: 'Description', hint: 'What the actor is' },
    arabic: { name: 'Arabic', hint: 'Name in Arabic' },
    aliases: { name: 'Also called', hint: 'Separated by semicolons' },
    type: { name: 'Type', hint: '' },
    group: { name: 'Group', hint: '' },
    out: { name: 'Out', hint: 'Relations that start here; hidden ones are not counted' },
    in: { name: 'In', hint: 'Relations that end here; hidden ones are not counted' },
    supportive: { name: 'Supportive', hint: 'Relations of either direction that benefit their target' },
    adverse: { name: 'Adverse', hint: 'Relations of either direction that harm their target' },
    inDiagram: { name: 'In the diagram', hint: 'Whether the diagram shows it, or leaves it out' },
    source: { name: 'From', hint: '' },
    verb: { name: 'Relation', hint: 'The type of the relation' },
    target: { name: 'To', hint: '' },
    sign: { name: 'Sign', hint: 'Whether it benefits or harms its target' },
    status: { name: 'Status', hint: '' },
    start: { name: 'Since', hint: 'Empty: not known' },
    end: { name: 'Until', hint: 'Empty: not known to have ended' },
    credibility: { name: 'Grade', hint: 'Admiralty number: 1 is confirmed, 5 improbable, 6 cannot be judged' },
    qualifiers: { name: 'Qualifiers', hint: 'Separated by semicolons' },
    explicitness: { name: 'Explicitness', hint: 'Stated by the source, implied by it, or inferred' },
    confidence: { name: 'Confidence', hint: 'From 0 to 1; empty: not known' },
    strength: { name: 'Strength', hint: 'From 0 to 1; empty: not known' },
    assertedBy: { name: 'Asserted by', hint: 'The actor who alone says so' },
    evidence: { name: 'Evidence', hint: 'Passages that support it, separated by semicolons' },
    note: { name: 'Note', hint: '' },
    event: { name: 'Event', hint: '' },
    when: { name: 'When', hint: 'Empty: not known' },
    kind: { name: 'Kind', hint: '' },
    roles: { name: 'Who', hint: 'Who took part, and in which role' },
  },
  shown: 'shown',
  leftOut: 'left out',
  unsourced: 'none',
  /** "United States (perpetrator)". */
  inRole: (name: string, role: string) => `${name} (${role})`,
}
