import type { Language } from '../../base/language.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { escapeMarkdown } from '../trace/writeTraceMarkdown.ts'
import type { Profile, ProfileEntry } from './profile.ts'
import { writeProfileHtml } from './writeProfileHtml.ts'

/** What a profile is written as, with how the names of such files end and their media type. */
export const PROFILE_FORMATS = {
  text: { extension: '.txt', type: 'text/plain', write: (profile: Profile) => writeLines(profile, PLAIN) },
  md: { extension: '.md', type: 'text/markdown', write: (profile: Profile) => writeLines(profile, MARKDOWN) },
  html: { extension: '.html', type: 'text/html', write: writeProfileHtml },
  json: { extension: '.json', type: 'application/json', write: (profile: Profile) => `${JSON.stringify(profile)}\n` },
} as const
export type ProfileFormat = keyof typeof PROFILE_FORMATS

/** Writes a profile; every format says the same. */
export function writeProfile(profile: Profile, format: ProfileFormat): string {
  return PROFILE_FORMATS[format].write(profile)
}

/** How lines are marked up. */
interface LineStyle {
  readonly title: (text: string) => string
  readonly section: (text: string) => string
  readonly heading: (text: string) => string
  readonly text: (text: string) => string
}

const PLAIN: LineStyle = {
  title: (text) => text,
  section: (text) => text.toUpperCase(),
  heading: (text) => text,
  text: (text) => text,
}

const MARKDOWN: LineStyle = {
  title: (text) => `# ${escapeMarkdown(text)}`,
  section: (text) => `## ${escapeMarkdown(text)}`,
  heading: (text) => `**${escapeMarkdown(text)}**`,
  text: escapeMarkdown,
}

function writeLines({ language, title, about, sections }: Profile, style: LineStyle): string {
  const blocks = sections.flatMap(({ title: heading, note, lists }) => [
    style.section(heading),
    ...lists.map((list) =>
      [
        ...(list.heading === null ? [] : [`${style.heading(list.heading)}\n`]),
        ...list.entries.map((entry) => `- ${style.text(printEntry(entry, language))}`),
      ].join('\n'),
    ),
    ...(note === null ? [] : [style.text(note)]),
  ])
  return `${[style.title(title), style.text(about), ...blocks].join('\n\n')}\n`
}

function printEntry({ text, remarks, citation }: ProfileEntry, language: Language): string {
  return `${text}${bracket(remarks, language)}${citation === null ? '' : ` ${citation}`}`
}
