import type { Language } from '../../base/language.ts'
import type { ActorId, Dataset } from '../dataset.ts'
import type { RelationType } from '../relationTypes.ts'
import { findArabicVerb } from './arabicVerb.ts'
import { findEnglishVerb } from './englishVerb.ts'
import { findArabicAgreement, findEnglishAgreement } from './findAgreement.ts'

/** The verb of a type as it stands after an actor, whatever comes then: "oppose", "are opposed by". */
export function printVerb(
  { actors, vocabulary }: Dataset,
  type: RelationType,
  subject: ActorId,
  { language, isInverse = false }: { readonly language: Language; readonly isInverse?: boolean },
): string {
  const actor = actors.get(subject)
  const said = isInverse ? type.inverse : type.label
  const forms = isInverse ? {} : type.forms
  if (language === 'ar' && said['ar'])
    return findArabicVerb(said['ar'], forms.ar)[actor ? findArabicAgreement(actor, vocabulary) : 'masculine']
  return findEnglishVerb(said.en, forms.en)?.[actor ? findEnglishAgreement(actor, vocabulary) : 'singular'] ?? said.en
}
