/** The texts of an action. */
export interface ActionWords {
  /** The full name, used in menus, the palette and the list of shortcuts. */
  readonly name: string
  /** A shorter name for buttons below the name of an actor or a relation. */
  readonly short?: string
  /** Synonyms that people may search for. */
  readonly also?: string
}

function named(name: string, more: Omit<ActionWords, 'name'> = {}): ActionWords {
  return { name, ...more }
}

const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ContextMenu: 'Menu key',
  Escape: 'Esc',
  '-': '−',
}

export const actions = {
  traceBetween: named('Trace between selected actors', { also: 'paths ways' }),
  traceBetweenNow: (number: number) => (number === 2 ? 'Trace between the two' : 'Trace from the first to the others'),
  common: named('Who reaches all selected actors', { short: 'Who reaches all of them', also: 'common influence' }),

  traceFrom: named('Trace from here', { also: 'paths ways influence' }),
  traceTo: named('Trace to here', { also: 'paths ways influence' }),
  reached: named('Everyone this reaches', { also: 'trace influence' }),
  reaching: named('Everyone who reaches this', { also: 'trace influence' }),
  via: named('Trace through this', { short: 'Through this', also: 'stop way' }),
  avoid: named('Trace avoiding this', { short: 'Avoid this', also: 'without exclude' }),
  absence: named('Why is this on no path?', { short: 'Why on no path?' }),
  hold: named('Focus on neighbourhood', { also: 'neighbours keep' }),
  details: named('Details', { also: 'evidence show panel' }),
  profile: named('Stakeholder profile…', { short: 'Profile…', also: 'print aims stands page summary' }),
  hideType: named('Hide all of a type', { also: 'filter' }),
  hideTypeNow: (type: string) => `Hide all of type "${type}"`,

  edit: named('Edit', { also: 'change correct' }),
  remove: named('Delete', { also: 'remove' }),
  removeNow: (number: number) => `Delete ${number} actors`,
  split: named('Split into two actors…', { short: 'Split…', also: 'separate divide' }),
  newEvent: named('New event…', { also: 'add record' }),
  newClaim: named('New contested matter…', { also: 'add record claim position' }),
  mergeEvents: named('Merge into one event', { also: 'duplicates same join' }),
  splitEvent: named('Split by its evidence…', { also: 'separate divide' }),
  removeEvents: named('Delete events', { also: 'remove' }),
  removeEventsNow: (number: number) => (number === 1 ? 'Delete the event' : `Delete ${number} events`),
  mergeRelations: named('Merge into one relation', { short: 'Merge', also: 'duplicates same join' }),
  splitRelation: named('Split by its evidence…', { short: 'Split…', also: 'separate divide' }),
  merge: named('Merge into one actor', { short: 'Merge', also: 'duplicates same join' }),
  editSelected: named('Edit what is selected, or stop editing'),
  removeSelected: named('Delete what is selected'),
  vocabulary: named('Types and groups…', { also: 'vocabulary verbs sign conduit edit rename' }),
  duplicates: named('Find duplicates…', { also: 'same twice merge spelling double' }),
  setField: named('Set a field of the selected…', {
    short: 'Set a field…',
    also: 'change all edit several bulk column',
  }),
  addRelations: named('Add relations…', { also: 'new enter actor edit' }),
  newActor: named('New actor', { also: 'add create' }),
  relateActor: named('Record a relation from here…', { also: 'add new tie link draw' }),
  relateActors: named('Record a relation between the two…', { also: 'add new tie link draw' }),

  leaveOut: named('Hide actors brought in by search or selection', { also: 'remove revealed' }),
  showAll: named('Clear all filters', { also: 'show everything' }),
  layout: (name: string, hint: string) => named(`Layout: ${name}`, { also: `arrange ${hint}` }),
  level: (name: string, hint: string) => named(`Detail: ${name}`, { also: `level ${hint}` }),
  names: (language: string) => named(`Names: ${language}`, { also: 'language labels' }),
  nearer: named('Widen the focus; without one, zoom in'),
  farther: named('Narrow the focus; without one, zoom out'),
  fit: named('Show everything', { also: 'fit zoom whole' }),
  leaveFocus: named('Leave the focus'),
  answerForm: named('Switch the answer between ribbon and diagram'),
  answerFormNow: (form: string) => `Answer: ${form}`,
  putAway: named('Clear the answer', { also: 'paths remove' }),
  arrangeAnew: named('Lay out anew', { also: 'arrange tidy diagram' }),
  resetPositions: named('Reset positions', { also: 'places move back' }),
  walk: named('Follow a relation in that direction, or go to the nearest actor'),
  walkOn: named('Cycle through the actors tied to this one'),

  search: named('Search', { also: 'find actors relations evidence' }),
  palette: named('All actions…', { also: 'commands palette' }),
  publish: named('Publish…', { also: 'export save print picture image svg pdf png page data' }),
  screen: (name: string) => named(name, { also: 'view screen show' }),
  panel: (name: string) => named(`Panel: ${name}`, { also: 'open show right' }),
  leftPanel: named('Legend and filters: show or hide', { also: 'left panel' }),
  rightPanel: named('Details and tracing: show or hide', { also: 'right panel' }),
  undo: named('Undo'),
  redo: named('Redo'),
  stepBack: named('Go back one step', { also: 'clear selection deselect' }),
  menu: named('Menu for the selected actor or relation'),
  copyLink: named('Copy link to this view', { also: 'share address url' }),
  documents: named('Your documents…', { also: 'own new template versions backup rename delete saved' }),
  newDocument: named('New document…', { also: 'dataset begin template empty create' }),
  mergeFile: named('Merge a file with this…', { also: 'colleague versions conflicts three-way' }),
  history: named('History of changes…', { also: 'steps undo redo earlier jump take back revert' }),
  timeline: named('Timeline', { also: 'dates events history play in force' }),
  camps: named('Show or hide two camps', { also: 'balance camps measure breaking ties' }),
  matters: named('Contested matters and events…', {
    also: 'claims positions disputes challenges kinds list',
  }),
  measures: named('Measures…', { also: 'centrality betweenness balance camps communities brokers statistics' }),
  sources: named('Sources and passages…', { also: 'evidence texts read cite edit' }),
  import: named('Import…', { also: 'csv excel spreadsheet table paste graph files folder bring data load' }),
  openFile: named('Open a file…', { also: 'dataset load' }),
  saveFile: named('Save to a file', { also: 'disk json download keep write' }),
  saveFileAs: named('Save as another file…', { also: 'disk json download copy new' }),
  theme: (name: string) => named(`Theme: ${name}`, { also: 'colours mode' }),
  shortcuts: named('Keyboard shortcuts', { also: 'keys help' }),

  /** "Ctrl Shift P" for `Ctrl+P`. */
  key: (key: string): string => {
    const parts = key === '+' ? [key] : key.split('+')
    return parts
      .flatMap((part) => (/^\p{Lu}$/u.test(part) ? ['Shift', part] : [KEYS[part] ?? part]))
      .map((part) => (part.toUpperCase() === part || part.length > 1 ? part : part.toUpperCase()))
      .join(' ')
  },

  menuLabel: 'Menu',
  finder: {
    label: 'All actions',
    placeholder: 'What do you want to do?',
    nothing: (text: string) => `No action found for "${text}". Try another word.`,
  },
  /** Headings for what actions apply to. */
  on: { diagram: 'The diagram', page: 'The page' },
  shortcutList: {
    selected: 'Selection',
    diagram: 'The diagram',
    inDiagram: 'While the diagram has the focus',
    page: 'Everywhere',
    pointer: 'Elsewhere',
    firefox: 'Firefox reserves Ctrl Shift P; use F1 there.',
  },
  /** Gestures by key and pointer in parts of the page. */
  gestures: [
    ['↑ ↓', 'In the legend: move through a section; ← → set an entry to show, fade or hide'],
    ['Shift drag', 'Select with a box'],
    ['Double click', 'In the diagram beside all actors: a new actor'],
    ['Drag +', 'From the handle of the selected actor to another: record a relation'],
    ['Drag ○', 'From an end of the selected line to another actor: change that end'],
    ['Enter F2', 'In the table: edit the cell; typing replaces what it has'],
    ['Ctrl D', 'In the table: fill down the selected cells'],
  ] as readonly (readonly [string, string])[],
}
