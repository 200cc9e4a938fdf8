import type { Language } from '../../base/language.ts'
import type { ActorId, Dataset } from '../dataset.ts'
import type { RelationType } from '../relationTypes.ts'
import { getArabicVerb } from './arabicVerb.ts'
import { findEnglishVerb } from './englishVerb.ts'
import { getArabicAgreement, getEnglishAgreement } from './getAgreement.ts'

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
    return getArabicVerb(said['ar'], forms.ar)[actor ? getArabicAgreement(actor, vocabulary) : 'masculine']
  return findEnglishVerb(said.en, forms.en)?.[actor ? getEnglishAgreement(actor, vocabulary) : 'singular'] ?? said.en
}
