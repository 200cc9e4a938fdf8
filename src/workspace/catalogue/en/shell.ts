import type { Kept } from '../../kept.ts'
import type { Screen } from '../../view.ts'
import { count } from './count.ts'

interface ScreenWords {
  readonly name: string
  readonly skipTo: string
}

export const shell = {
  product: 'Throughline',
  skipTo: {
    label: 'Skip to',
    legend: 'Skip to the legend and filters',
    details: 'Skip to details and tracing',
  },
  datasets: 'Datasets',
  openDataset: 'Change dataset',
  documents: 'Your documents…',
  documentsHint: 'New, open, versions, backup.',
  openFile: 'Open a file…',
  openFileHint: 'A dataset, a table, a graph, or a published picture. It stays on this computer.',
  datasetSize: (actors: number, relations: number) =>
    `${count(actors, 'actor', 'actors')}, ${count(relations, 'relation', 'relations')}`,
  views: 'View',
  screens: {
    diagram: { name: 'Diagram', skipTo: 'Skip to the diagram' },
    table: { name: 'Table', skipTo: 'Skip to the table' },
    matrix: { name: 'Matrix', skipTo: 'Skip to the matrix' },
    stakeholders: { name: 'Stakeholders', skipTo: 'Skip to the stakeholders' },
  } satisfies Record<Screen, ScreenWords>,
  add: 'Add relations',
  kept: {
    keeping: 'Saving…',
    kept: 'Saved',
    'read-only': 'Read-only',
    failed: 'Not saved',
  } satisfies Record<Exclude<Kept['kind'], 'not-kept'>, string>,
  copyLink: 'Copy link',
  publish: 'Publish',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  filtersPanel: 'Legend and filters',
  rightPanel: 'Details and tracing',
  openLeft: 'Show legend and filters',
  closeLeft: 'Hide legend and filters',
  openRight: 'Show details and tracing',
  closeRight: 'Hide details and tracing',
  panels: { details: 'Details', trace: 'Trace' },
  loading: 'Opening…',
  nothingOpen: 'Nothing is open.',
  messages: 'Messages',
  failed: 'This part of the app could not be loaded or drawn.',
  appFailed: 'Something went wrong, and the app could not be drawn.',
  stillOpen: 'What you have open is still here. Save it before you reload the page.',
  reason: (message: string) => `Error message: ${message}`,
  tryAgain: 'Try again',
  saveDataset: 'Save the dataset',
  reload: 'Reload the page',
  welcome: {
    title: 'Getting started',
    steps: ['Click an actor or a line: the evidence.', 'Ctrl K: search.', 'Right-click: trace influence.'],
    stepsByTouch: ['Tap an actor or a line: the evidence.', 'Hold an actor: trace influence.'],
    done: 'Got it',
  },
}
