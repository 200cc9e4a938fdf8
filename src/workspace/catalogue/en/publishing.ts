import { describeLoss } from '../../../formats/describeLoss.ts'
import type { FormatId } from '../../../formats/registry.ts'
import { count } from './count.ts'

/** Texts of the publishing dialog. */
export const publishing = {
  title: 'Publish',
  tabs: 'What to publish',
  tab: { picture: 'Picture', data: 'Data' },

  preview: 'Preview',
  near: 'Size of the preview',
  nearness: { fit: 'Fit', actual: 'Actual size' },
  sight: 'Preview as',
  sights: {
    none: 'as it is',
    grey: 'in greyscale',
    protan: 'without red (protanopia)',
    deutan: 'without green (deuteranopia)',
    tritan: 'without blue (tritanopia)',
  },
  sightHint: 'Only the preview changes, not the file.',
  stages: { fonts: 'Loading fonts…', figure: 'Arranging…', file: 'Writing…' },
  failed: 'The picture could not be made.',
  retry: 'Try again',
  contents: (actors: number, relations: number) =>
    `${count(actors, 'actor', 'actors')}, ${count(relations, 'relation', 'relations')}`,
  pixels: (width: number, height: number) => `${Math.round(width)} × ${Math.round(height)} px`,
  millimetres: (width: number, height: number) => `${Math.round(width)} × ${Math.round(height)} mm`,
  tooSmall: (size: number, least: number) =>
    `Its smallest names are ${size.toFixed(1)} px high; below ${least.toFixed(1)} px they are hard to read there. A filter, fewer actors or a larger format helps.`,
  uncited: (number: number) =>
    `${count(number, 'relation has', 'relations have')} no room for source numbers at the line and ${number === 1 ? 'is' : 'are'} listed with them below.`,

  file: 'File',
  subject: 'What',
  subjects: {
    diagram: 'The diagram',
    table: 'The table of relations',
    matrix: 'The matrix',
    path: 'The path that is shown',
    paths: 'All paths of the question',
    beside: 'Two answers compared',
    pins: 'Two pinned paths compared',
  },
  target: 'Format',
  targets: {
    svg: { name: 'SVG', hint: 'Vectors that a graphics desk can edit, with named layers.', save: 'Save SVG' },
    pdf: { name: 'PDF', hint: 'Vectors for print; the text can be searched and copied.', save: 'Save PDF' },
    png: { name: 'PNG', hint: 'An image made of pixels.', save: 'Save PNG' },
    html: {
      name: 'Page',
      hint: 'One file to explore in any browser: zoom, evidence, legend. It works offline.',
      save: 'Save page',
    },
    print: { name: 'Print', hint: 'On paper, with this computer’s printer.', save: 'Print…' },
  },
  text: 'Text',
  texts: {
    embedded: 'real text, embedded fonts',
    outlines: 'outlines',
  },
  fontsIgnored:
    'Some programs, such as Inkscape and Illustrator, do not load embedded fonts. Lines keep their width there, except in Arabic and Hebrew. Outlines look the same everywhere, but cannot be edited as text.',
  size: 'Size',
  times: (times: number) => `${times}×`,
  byWidth: 'by width in print',
  width: 'Width in mm',
  dpi: 'Dots per inch',
  sizeProblem: {
    'too-large': (limit: number) =>
      `Larger than browsers can draw: at most ${limit.toLocaleString('en')} px on the longer side.`,
    'too-small': () => 'Enter a width and a resolution above zero.',
  },
  preset: 'Made for',
  presets: {
    screen: 'Screen, as it is now',
    column: 'Newspaper, 1 column',
    columns: 'Newspaper, 2 columns',
    page: 'Newspaper, full page',
    a4: 'A4',
    slide: 'Slide, 16:9',
    card: 'Social card',
  },
  language: 'Language',
  languages: { en: 'English', ar: 'Arabic, right to left' },
  background: 'Background',
  backgrounds: { light: 'light', dark: 'dark' },
  highlighted: 'Highlight the selection',
  highlightedPath: 'Highlight the path',
  carried: 'Include data and view',
  carriedHint: 'Dropped onto this app, the file opens again as it was published. Without them it is only a picture.',
  withTexts: (number: number) =>
    `Take the texts of the sources along (${count(number, 'passage', 'passages')}). Mind their rights.`,
  /** What the dataset says of the terms on which texts may be passed on. */
  rights: (terms: readonly string[]) =>
    terms.length > 0 ? [...new Set(terms)].join('; ') : 'The dataset does not say who may pass them on.',
  textsStay: (number: number) =>
    `${number === 1 ? 'The text' : 'The texts'} of ${count(number, 'passage', 'passages')} ${number === 1 ? 'stays' : 'stay'} on this machine.`,

  figure: {
    title: 'Figure',
    open: 'Open',
    none: 'none kept',
    name: 'Name',
    keep: 'Keep this figure',
    update: 'Keep the changes',
    keepAsNew: 'Keep as another',
    remove: 'Delete',
    removeNamed: (name: string) => `Delete the figure “${name}”`,
    isKept: 'It is kept in the dataset as it is here.',
    isChanged: 'It was changed since it was kept.',
    needed: 'Name the figure first.',
    newer: 'This figure was made by a newer version of the app.',
    wrong: (path: string) => `The settings of this figure cannot be read at “${path}”.`,
  },
  cast: {
    title: 'Who is in it',
    chosen: (actors: number) => `As many as can be read: ${count(actors, 'actor', 'actors')}.`,
    own: (actors: number) => `Your choice: ${count(actors, 'actor', 'actors')}.`,
    reset: 'Choose for me',
    find: 'Find an actor',
    only: (found: number) => `Only ${found === 1 ? 'this one' : `these ${found}`}`,
    partners: (name: string) => `Add partners of ${name}`,
    addPartners: 'Add partners',
    name: (name: string) => `Name of ${name} in this figure`,
    more: (actors: number) => `${actors.toLocaleString('en')} more: find them by name.`,
  },
  lines: {
    title: 'What is drawn between them',
    drawn: (drawn: number, all: number) => `${drawn} of ${count(all, 'relation', 'relations')}`,
    reset: 'Draw all',
    find: 'Find a relation',
    wording: (sentence: string) => `Own words for: ${sentence}`,
    more: (relations: number) => `${relations.toLocaleString('en')} more: find them by a word.`,
  },

  furniture: 'Around the diagram',
  parts: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    legend: 'Legend of what is shown',
    asOf: 'As of',
    note: 'Note on method',
    references: 'Sources below',
    cited: 'Source numbers beside the relations',
    credit: 'Credit',
    alt: 'Alternative text',
    longDescription: 'Long description, one tie per line',
  },
  reset: 'Back to the suggestion',
  resetPart: (part: string) => `${part}: back to the suggestion`,

  copyContents: (name: string) => `Copy ${name}`,
  copyEmbed: 'Copy embed code',
  embed:
    'To embed it: save the page, put the file beside your article, and paste the code where it should appear. Readers can explore it but not change it; the page scrolls past it until they click.',
  working: 'Making the file…',
  saved: (name: string) => `Saved as ${name}.`,
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  notDrawn: 'This browser cannot make an image that large. Try a smaller one.',
  notMade: 'The file could not be made.',

  formats: {
    'throughline-dataset': 'Everything, exactly. It opens here again.',
    csv: 'Two tables, actors and relations, in one archive.',
    xlsx: 'The same tables as sheets of a workbook.',
    graphml: 'For yEd, Gephi, Cytoscape and networkx.',
    gexf: 'For Gephi, with the times of relations.',
    'cytoscape-json': 'For Cytoscape and Cytoscape.js.',
  } satisfies Record<FormatId, string>,
  wholeDataset: 'The whole dataset, whatever the filters hide.',
  losses: (format: string) => `${format} cannot store`,
  noLosses: (format: string) => `${format} stores everything.`,
  loss: describeLoss,
  comparing: 'Checking what would be lost…',
  saveData: (format: string) => `Save ${format}`,
}
