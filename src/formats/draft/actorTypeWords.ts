/** Words that other programs and people use for built-in actor types, in lower case, in English and Arabic. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  person: ['individual', 'people', 'human', 'man', 'woman', 'شخص', 'فرد'],
  post: ['position', 'office', 'منصب'],
  government: ['حكومة'],
  'government-body': ['public body', 'agency', 'government agency', 'authority', 'publicbody', 'هيئة', 'هيئة حكومية'],
  ministry: ['وزارة'],
  state: ['country', 'nation', 'دولة', 'بلد'],
  party: ['political party', 'حزب'],
  company: ['business', 'corporation', 'firm', 'شركة'],
  organisation: ['organization', 'org', 'ngo', 'institution', 'منظمة', 'مؤسسة'],
  'international-organisation': ['international organization', 'intergovernmental organization', 'igo', 'منظمة دولية'],
  'armed-group': ['militia', 'armed group', 'فصيل مسلح', 'ميليشيا', 'جماعة مسلحة'],
  media: ['news outlet', 'newspaper', 'وسيلة إعلام'],
  place: ['location', 'address', 'city', 'town', 'مكان', 'مدينة'],
  collective: ['group', 'network', 'جماعة'],
  coalition: ['alliance', 'تحالف'],
}

/** The built-in actor type by a word for it. */
export const ACTOR_TYPE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
)
