import type { SyntaxNode } from './parseSource.ts'
import { getName, isFunction, isNode, listNodes, listStatements, parseSource } from './parseSource.ts'
import type { SourceFile } from './sourceFiles.ts'

type File = Pick<SourceFile, 'path' | 'text'>

interface Exported {
  readonly name: string
  readonly kind: 'type' | 'value'
  readonly declaration: SyntaxNode
}

const TYPES = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration', 'TSEnumDeclaration']

/** Lists what a file declares and exports. */
export function listExports({ path, text }: File): readonly Exported[] {
  return listStatements(path, text)
    .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && isNode(declaration))
    .flatMap((node): Exported[] => {
      const declaration = node['declaration'] as SyntaxNode
      if (declaration.type === 'VariableDeclaration') {
        const declared = declaration['declarations'] as readonly SyntaxNode[]
        return declared.flatMap((one) =>
          listBound(one['id'] as SyntaxNode).map((name) => ({ name, kind: 'value' as const, declaration: one })),
        )
      }
      const kind = TYPES.includes(declaration.type) ? 'type' : 'value'
      return [{ name: getName(declaration['id']), kind, declaration }]
    })
}

/** The names that a pattern binds. */
function listBound(id: SyntaxNode): readonly string[] {
  if (id.type === 'Identifier') return [getName(id)]
  return listNodes(id)
    .filter(({ type }) => type === 'Property')
    .map(({ value }) => getName(value))
}

/** Words with which names of functions begin. A file whose name begins with one, and has a noun after it, is a function. */
const VERBS =
  /^(?:add|apply|arrange|ask|change|check|choose|cite|collect|compare|compile|compose|copy|count|create|decode|derive|describe|draw|embed|enumerate|escape|explain|fetch|filter|find|follow|get|group|has|is|keep|list|make|measure|merge|open|pack|parse|place|print|propose|rank|read|reconcile|recall|route|save|search|set|settle|shorten|sort|split|to|trace|validate|wrap|write)[A-Z]/

/**
 * Files that are named after nothing that they export. The only export of a file gives it its name, as a whole or by its
 * noun (`createRandom` of `random.ts`). A file that is named as a function exports one that begins with the same verb
 * (`getAgreement.ts` has `getEnglishAgreement`). A file with several exports may bear the noun of their subject.
 */
export function listMisnamed(files: readonly File[]): readonly string[] {
  return files
    .filter(({ path }) => !/\.worker\.|\.d\.ts$|\/main\.tsx?$|registry\.ts$/i.test(path))
    .filter((file) => {
      const stem = file.path
        .split('/')
        .at(-1)!
        .replace(/\.tsx?$/, '')
      const names = listExports(file).map(({ name }) => name)
      if (names.length === 1) return !toPlain(names[0]!).endsWith(toPlain(stem))
      const verb = file.path.endsWith('.ts') && VERBS.exec(stem)?.[0].slice(0, -1)
      return names.length === 0 || (verb && !names.some((name) => toPlain(name).startsWith(verb)))
    })
    .map(({ path }) => path)
}

function toPlain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

/** Names that several files export as a type, with the files. */
export function listDoubledTypes(files: readonly File[]): readonly string[] {
  const homes = new Map<string, string[]>()
  for (const file of files) {
    for (const { name, kind } of listExports(file)) {
      if (kind === 'type') homes.set(name, [...(homes.get(name) ?? []), file.path])
    }
  }
  return [...homes].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

/** Names of types that several files declare, exported or not, with the files. */
export function listRedeclared(files: readonly File[], terms: ReadonlySet<string>): readonly string[] {
  const homes = new Map<string, string[]>()
  for (const { path, text } of files) {
    const declared = listStatements(path, text)
      .map((statement) => (isNode(statement['declaration']) ? statement['declaration'] : statement))
      .filter(({ type }) => TYPES.includes(type))
    for (const name of new Set(declared.map(({ id }) => getName(id)))) {
      if (terms.has(name)) homes.set(name, [...(homes.get(name) ?? []), path])
    }
  }
  return [...homes].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

/** The terms that a glossary explains, in the order in which they stand there. */
export function listTerms(glossary: string): readonly string[] {
  return [...glossary.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1]!)
}

/** What an exported function gives by the verb that its name begins with, as its declared type says it. */
const GIVES: readonly { readonly verb: RegExp; readonly type: RegExp }[] = [
  { verb: /^find[A-Z]/, type: /\b(?:undefined|null)\b/ },
  { verb: /^list[A-Z]/, type: /\[\]|Array\b|Iterable\b|=> readonly/ },
  { verb: /^(?:is|has)[A-Z]/, type: /^boolean\b|\bis\b|=> boolean$/ },
]

/** Exported functions that give something else than their verb promises: `find`, `list`, `is` and `has`. */
export function listMisnamedFunctions(files: readonly File[]): readonly string[] {
  return files.flatMap((file) =>
    listExports(file).flatMap(({ name, declaration }) => {
      const init = declaration['init']
      const { returnType } = isNode(init) ? init : declaration
      const annotation = isNode(returnType) ? returnType['typeAnnotation'] : undefined
      if (!isNode(annotation)) return []
      const type = file.text.slice(Number(annotation['start']), Number(annotation['end']))
      const isKept = GIVES.every((one) => !one.verb.test(name) || one.type.test(type))
      return isKept ? [] : [`${file.path}: ${name} gives ${type}`]
    }),
  )
}

/** Effects that set state while they run. What a callback of theirs does later is another matter. */
export function listEffectsThatSetState(files: readonly File[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.includes('Effect(')
      ? listNodes(parseSource(path, text))
          .filter(isEffect)
          .filter((effect) => {
            const [callback] = effect['arguments'] as readonly SyntaxNode[]
            return callback !== undefined && listNodes(callback, isFunction).some(isSetter)
          })
          .map(() => path)
      : [],
  )
}

function isEffect({ type, callee }: SyntaxNode): boolean {
  const name = isNode(callee) && callee.type === 'MemberExpression' ? getName(callee['property']) : getName(callee)
  return type === 'CallExpression' && /^use\w*Effect$/.test(name)
}

function isSetter({ type, callee }: SyntaxNode): boolean {
  return type === 'CallExpression' && /^set(?!Timeout$|Interval$)[A-Z]/.test(getName(callee))
}

const SPOKEN_ATTRIBUTES = /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label)$/

/** Words in components: text between tags, in what is shown in braces, and in attributes that are read out. */
export function listWordsOfComponents(files: readonly File[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    listNodes(parseSource(path, text))
      .filter(({ type }) => type === 'JSXElement' || type === 'JSXFragment' || type === 'JSXAttribute')
      .flatMap((node) => (node.type === 'JSXAttribute' ? listSpoken(node) : listShown(node)))
      .filter((words) => /\p{L}{2}/u.test(words))
      .map((words) => `${path}: ${words.trim()}`),
  )
}

function listSpoken({ name, value }: SyntaxNode): readonly string[] {
  return SPOKEN_ATTRIBUTES.test(getName(name)) && isNode(value) ? listTexts(value) : []
}

function listShown(element: SyntaxNode): readonly string[] {
  const opening = element['openingElement']
  if (isNode(opening) && getName(opening['name']) === 'kbd') return []
  return (element['children'] as readonly SyntaxNode[]).flatMap((child) =>
    child.type === 'JSXText'
      ? [String(child['value'])]
      : child.type === 'JSXExpressionContainer'
        ? listTexts(child)
        : [],
  )
}

/** The texts that an expression can come to, not those that it compares, passes on or looks up. */
function listTexts(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : []
    case 'TemplateLiteral':
      return (node['quasis'] as readonly SyntaxNode[]).map((part) => (part['value'] as { cooked: string }).cooked)
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].filter(isNode).flatMap(listTexts)
    case 'LogicalExpression':
      return [node['left'], node['right']].filter(isNode).flatMap(listTexts)
    case 'BinaryExpression':
      return node['operator'] === '+' ? [node['left'], node['right']].filter(isNode).flatMap(listTexts) : []
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return isNode(node['expression']) ? listTexts(node['expression']) : []
    default:
      return []
  }
}

/** A word of the glossary with one meaning: what names of it look like, and the files that may have them. */
export interface ReservedWord {
  readonly name: RegExp
  readonly files: RegExp
}

/** Identifiers that use a word of the glossary in files where it would have a second meaning. */
export function listSecondMeanings(files: readonly File[], words: readonly ReservedWord[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const foreign = words.filter(({ files: home }) => !home.test(path))
    if (!foreign.some(({ name }) => new RegExp(name.source.replaceAll(/[\^$]/g, '')).test(text))) return []
    const names = new Set(
      listNodes(parseSource(path, text)).map((node) => (node.type === 'Identifier' ? getName(node) : '')),
    )
    return [...names].filter((name) => foreign.some((word) => word.name.test(name))).map((name) => `${path}: ${name}`)
  })
}
