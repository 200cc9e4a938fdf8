/**
 * The names that programs, public lists and people give to columns, by field of the dataset format, in order of
 * preference, as they are spelled by `spellColumn`: Gephi, Kumu, NodeXL, LittleSis, ACLED, UCDP, Wikidata, Neo4j.
 */
export const COLUMN_WORDS = {
  relations: {
    id: ['edge id', 'relation id', 'relationship id', 'link id', 'tie id', 'event id cnty', 'event id'],
    type: [
      ...['type', 'relation type', 'relationship type', 'edge type', 'link type', 'tie type', 'type of relation'],
      ...['relation', 'relationship', 'predicate', 'verb', 'interaction type', 'action', 'rel type', 'rel', 'tie'],
      ...[
        'property label',
        'property',
        'label',
        'sub event type',
        'event text',
        'event type',
        'interaction',
        'category',
      ],
      ...[
        'kind',
        'role',
        'position',
        'العلاقة',
        'نوع العلاقة',
        'نوع',
        'النوع',
        'الفعل',
        'type de relation',
        'relación',
      ],
      ...['relacion', 'tipo', 'tipo de relación', 'beziehung', 'art der beziehung', 'typ', 'связь', 'тип связи', 'тип'],
      ...['отношение', 'ilişki', 'رابطه'],
    ],
    start: [
      ...['start', 'start date', 'begin', 'begin date', 'since', 'from date', 'date from', 'valid from', 'start year'],
      ...[
        'event date',
        'date',
        'date start',
        'year',
        'timestamp',
        'time',
        'first seen',
        'تاريخ البدء',
        'تاريخ البداية',
        'منذ',
        'من تاريخ',
        'سنة البدء',
        'البداية',
        'تاريخ',
      ],
      ...['التاريخ', 'السنة', 'début', 'date de début', 'beginn', 'datum', 'inicio', 'fecha', 'fecha de inicio'],
      ...['начало', 'дата начала', 'дата'],
    ],
    end: [
      ...['end', 'end date', 'until', 'till', 'to date', 'date to', 'date end', 'valid to', 'valid until', 'end year'],
      ...[
        'last seen',
        'تاريخ الانتهاء',
        'تاريخ النهاية',
        'حتى',
        'إلى تاريخ',
        'سنة الانتهاء',
        'النهاية',
        'fin',
        'date de fin',
        'ende',
        'fecha de fin',
        'конец',
        'дата окончания',
      ],
    ],
    sign: ['sign', 'signed', 'polarity', 'valence', 'sentiment', 'الإشارة', 'signe', 'vorzeichen', 'signo', 'знак'],
    strength: ['strength', 'القوة'],
    confidence: ['confidence'],
    status: ['status'],
    note_en: [
      ...['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'description', 'description1', 'details'],
      ...['ملاحظة', 'ملاحظات', 'الوصف', 'commentaire', 'bemerkung', 'notiz', 'nota', 'notas', 'примечание'],
    ],
    directed: ['directed', 'direction', 'is directed', 'directedness', 'directionality', 'الاتجاه'],
    weight: ['weight', 'weights', 'الوزن', 'poids', 'gewicht', 'peso', 'вес'],
    timeset: ['timeset', 'interval', 'spells'],
    current: ['is current', 'current'],
  },
  actors: {
    id: ['id', 'node id', 'actor id', 'entity id', 'key', 'vertex', 'المعرف', 'код'],
    name: [
      ...['name', 'label', 'full name', 'display name', 'node name', 'actor name', 'entity name', 'title', 'caption'],
      ...['actor', 'entity', 'node', 'item label', 'الاسم', 'اسم', 'nom', 'nombre', 'nome', 'имя', 'название'],
    ],
    type: [
      'type',
      'schema',
      'kind',
      'actor type',
      'node type',
      'entity type',
      'category',
      'primary ext',
      'النوع',
      'тип',
    ],
    description_en: ['description', 'desc', 'blurb', 'summary', 'bio', 'الوصف', 'описание'],
    group: ['group', 'community', 'cluster', 'camp', 'faction', 'bloc', 'modularity class', 'المجموعة', 'группа'],
    aliases: ['aliases', 'alias', 'also known as', 'aka', 'other names', 'alternative names'],
    x: [],
    y: [],
  },
} as const

/** Columns that say where a relation is from, apart from its ends. */
export const SOURCE_WORDS = {
  title: [
    ...['source title', 'source name', 'sources', 'source', 'reference', 'references', 'citation', 'evidence source'],
    ...['المصدر', 'المرجع', 'quelle', 'fuente', 'источник'],
  ],
  url: ['source url', 'source link', 'reference url', 'url', 'link', 'web address', 'الرابط'],
  page: ['page', 'pages', 'page number', 'الصفحة', 'seite', 'página', 'страница'],
  quote: ['quote', 'quotation', 'excerpt', 'passage', 'source quote', 'اقتباس', 'zitat', 'cita', 'цитата'],
} as const

/** The categories of relationships of LittleSis, by the number that its tables give. */
export const LITTLESIS_CATEGORIES: ReadonlyMap<string, string> = new Map(
  [
    ...['position', 'education', 'membership', 'family', 'donation', 'transaction', 'lobbying', 'social'],
    ...['professional', 'ownership', 'hierarchy', 'generic'],
  ].map((word, index) => [String(index + 1), word]),
)
