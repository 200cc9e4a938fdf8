import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset, Evidence } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { getActorType, getSign } from '../../model/vocabulary.ts'
import { isMutual } from '../../scene/structure/listTies.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import { describeTie } from '../figure/describeTies.ts'
import type { Figure } from '../figure/figure.ts'
import { isSafeLink } from '../figure/isSafeLink.ts'
import { printSource } from '../figure/listReferences.ts'
import type { PublishWords } from '../figure/publishWords.ts'
import type { PageRibbon } from './composePageRibbon.ts'
import type { PageActor, PageData, PageEvidence, PageRelation } from './pageData.ts'

export interface PageInput {
  readonly dataset: Dataset
  readonly figure: Figure
  readonly words: PublishWords
  /** The highlighted path, drawn on its own. */
  readonly ribbon?: PageRibbon | null
}

/** Gathers the page's data: only what the diagram shows. */
export function composePage({ dataset, figure, words, ribbon = null }: PageInput): PageData {
  const { language } = figure.furniture
  const name = (actor: ActorId) => printActor(dataset, actor, language)
  const { seen } = figure
  const occurrences = [...seen.occurrences, ...(ribbon?.seen.occurrences ?? [])]
  const lines = [...seen.lines, ...(ribbon?.seen.lines ?? [])]
  const groupsOf = new Map<ActorId, string[]>()
  const put = (actor: ActorId, group: string) => groupsOf.set(actor, [...(groupsOf.get(actor) ?? []), group])
  for (const { group, actor } of occurrences) put(actor, group)
  const shown = [...new Set([...seen.drawn, ...(ribbon?.seen.drawn ?? [])])]
  const relations = shown.map((id): [string, PageRelation] => {
    const relation = dataset.relations.get(id)!
    return [
      id,
      {
        sentence: describeTie(dataset, id, language),
        ends: [relation.source, relation.target].flatMap((end) => groupsOf.get(end) ?? []),
        sign: getSign(dataset.vocabulary, relation),
        type: relation.type,
        status: relation.status,
        mutual: isMutual(dataset, relation),
        evidence: relation.evidence.map((evidence) => toPageEvidence(dataset, evidence, figure, words)),
      },
    ]
  })
  const actors = occurrences.map(({ group, actor: id }): [string, PageActor] => {
    const actor = dataset.actors.get(id)!
    const type = getActorType(dataset.vocabulary, actor.type)
    return [
      group,
      {
        name: name(id),
        type: type.id,
        typeName: inLanguage(type.label, language),
        description: actor.description && inLanguage(actor.description, language),
      },
    ]
  })
  return {
    actors: Object.fromEntries(actors),
    relations: Object.fromEntries(relations),
    lines: Object.fromEntries(lines.map(({ group, relations: own }) => [group, own])),
    words: words.page,
  }
}

function toPageEvidence(
  dataset: Dataset,
  { source, passage, summary }: Evidence,
  { furniture: { language } }: Figure,
  words: PublishWords,
): PageEvidence {
  const record = dataset.sources.get(source)
  const title = record ? printSource(record, language, words) : source
  return {
    text: summary && inLanguage(summary, language),
    source: passage === null ? title : `${title}, ${passage}`,
    link: [record?.url, record?.archivedUrl].find((url) => url != null && isSafeLink(url)) ?? null,
  }
}

/** The drawn groups of a diagram, without the furniture. */
export function listDiagram({ groups }: Figure): DrawGroup[] {
  return groups.filter(({ name }) => name === 'diagram' || name === 'highlight' || name === 'annotations')
}
