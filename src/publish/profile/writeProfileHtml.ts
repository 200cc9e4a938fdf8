import type { Language } from '../../base/language.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { hashForPolicy } from '../html/hashForPolicy.ts'
import { escapeXml } from '../svg/escapeXml.ts'
import type { Profile, ProfileEntry, ProfileList, ProfileSection } from './profile.ts'

/** For screens and for paper; without fonts of its own, so that the file stays small. */
const STYLE = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:15px/1.5 "IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif;color:#1a1a18;background:#fff}
h1{margin:0;font-size:1.7rem;line-height:1.25}h2{margin:1.4rem 0 .3rem;padding-bottom:.2rem;border-bottom:1px solid #dedacf;font-size:1.1rem}h3{margin:.7rem 0 .2rem;font-size:.95rem;overflow-wrap:anywhere}
ul{margin:0;padding-inline-start:1.2rem}li{margin:.15rem 0;break-inside:avoid}h2,h3{break-after:avoid}small,.note{color:#5c5a55;font-size:.87em}p{margin:.3rem 0}
@page{margin:14mm}@media print{body{margin:0;padding:0;max-width:none;font-size:8.5pt;line-height:1.3}h2{margin-top:6pt;font-size:10pt}}`

/**
 * Writes a profile as a page of one file, which requests nothing and runs nothing: its Content-Security-Policy allows
 * its own style alone.
 */
export function writeProfileHtml({ language, rightToLeft, title, about, sections }: Profile): string {
  return `<!doctype html>
<html lang="${language}" dir="${rightToLeft ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashForPolicy(STYLE)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escapeXml(title)}</h1>
<p class="note" dir="auto">${escapeXml(about)}</p>
${sections.map((section) => writeSection(section, language)).join('\n')}
</body>
</html>
`
}

function writeSection({ title, note, lists }: ProfileSection, language: Language): string {
  return [
    `<section>\n<h2>${escapeXml(title)}</h2>`,
    ...lists.map((list) => writeList(list, language)),
    ...(note === null ? [] : [`<p class="note" dir="auto">${escapeXml(note)}</p>`]),
    '</section>',
  ].join('\n')
}

function writeList({ heading, entries }: ProfileList, language: Language): string {
  const head = heading === null ? '' : `<h3 dir="auto">${escapeXml(heading)}</h3>\n`
  return entries.length === 0
    ? head.trimEnd()
    : `${head}<ul>\n${entries.map((entry) => writeEntry(entry, language)).join('\n')}\n</ul>`
}

function writeEntry({ text, remarks, citation }: ProfileEntry, language: Language): string {
  const remark = remarks.length > 0 ? ` <small><bdi>${escapeXml(bracket(remarks, language).trim())}</bdi></small>` : ''
  const cite = citation === null ? '' : ` <small><bdi>${escapeXml(citation)}</bdi></small>`
  return `<li><bdi>${escapeXml(text)}</bdi>${remark}${cite}</li>`
}
