import { inLanguage } from '../../base/language.ts'
import { ACTOR_TYPES } from '../../model/actorTypes.ts'
import { RELATION_TYPES } from '../../model/relationTypes.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { Template } from '../../workspace/templates/template.ts'
import { useDocumentWords } from './useDocumentWords.ts'

/** The groups of a template, and what the verbs that suit it mean. */
export function TemplateVocabulary({ template }: { readonly template: Template }) {
  const words = useDocumentWords().documents.fresh
  const names = (texts: readonly { readonly en: string }[]) =>
    texts.map((text) => inLanguage(text, DATA_LANGUAGE)).join(', ')

  return (
    <section className="vocabulary" aria-label={inLanguage(template.title, DATA_LANGUAGE)}>
      <dl>
        <div>
          <dt>{words.groups}</dt>
          <dd>{names(template.groups.map(({ name }) => name))}</dd>
        </div>
        <div>
          <dt>{words.actorTypes}</dt>
          <dd>{names(template.actorTypes.map((id) => ACTOR_TYPES.get(id)!.label))}</dd>
        </div>
      </dl>
      <h3>{words.relationTypes}</h3>
      <dl>
        {template.relationTypes.map((id) => {
          const type = RELATION_TYPES.get(id)!
          return (
            <div key={id}>
              <dt>{inLanguage(type.label, DATA_LANGUAGE)}</dt>
              <dd>{inLanguage(type.definition, DATA_LANGUAGE)}</dd>
            </div>
          )
        })}
      </dl>
      <p className="quiet">{words.vocabularyHint}</p>
    </section>
  )
}
