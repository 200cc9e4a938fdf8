import type { LocalText } from '../base/language.ts'

export interface ActorType {
  readonly id: string
  readonly parent: string | null
  readonly label: LocalText
}

function actorType(id: string, en: string, ar: string, parent: string | null = null): [string, ActorType] {
  return [id, { id, parent, label: { en, ar } }]
}

/** The actor types that every dataset can use. */
export const ACTOR_TYPES: ReadonlyMap<string, ActorType> = new Map([
  actorType('person', 'Person', 'شخص'),
  actorType('post', 'Post', 'منصب'),
  actorType('government', 'Government', 'حكومة'),
  actorType('government-body', 'Government body', 'هيئة حكومية', 'organisation'),
  actorType('ministry', 'Ministry', 'وزارة', 'government-body'),
  actorType('intelligence-service', 'Intelligence service', 'جهاز استخبارات', 'security-service'),
  actorType('security-service', 'Security service', 'جهاز أمني', 'government-body'),
  actorType('military', 'Military', 'قوات مسلحة', 'security-service'),
  actorType('armed-group', 'Armed group', 'جماعة مسلحة', 'organisation'),
  actorType('party', 'Party', 'حزب', 'organisation'),
  actorType('political-bloc', 'Political bloc', 'كتلة سياسية', 'collective'),
  actorType('state', 'State', 'دولة'),
  actorType('international-organisation', 'International organisation', 'منظمة دولية', 'organisation'),
  actorType('coalition', 'Coalition', 'تحالف', 'collective'),
  actorType('company', 'Company', 'شركة', 'organisation'),
  actorType('organisation', 'Organisation', 'منظمة'),
  actorType('media', 'Media', 'وسيلة إعلام', 'organisation'),
  actorType('place', 'Place', 'مكان'),
  actorType('infrastructure', 'Infrastructure', 'بنية تحتية', 'place'),
  actorType('resource', 'Resource', 'مورد'),
  actorType('issue', 'Issue', 'قضية'),
  actorType('collective', 'Collective', 'جماعة'),
  actorType('unspecified', 'Type not said', 'نوع غير مذكور'),
])
