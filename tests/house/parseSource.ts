import { parseAst } from 'vite'

/** A node of the syntax tree: its kind and whatever it consists of. */
export interface SyntaxNode {
  readonly type: string
  readonly [part: string]: unknown
}

const parsed = new Map<string, SyntaxNode>()

/** Parses a file. Each text is parsed once. */
export function parseSource(path: string, text: string): SyntaxNode {
  const known = parsed.get(text)
  if (known) return known
  const root = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as SyntaxNode
  parsed.set(text, root)
  return root
}

/** The statements of a file, but for what stands in functions and blocks. */
export function listStatements(path: string, text: string): readonly SyntaxNode[] {
  return parseSource(path, text)['body'] as readonly SyntaxNode[]
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** Lists a node and all nodes in it, from the outside in, but for what stands in those that are skipped. */
export function listNodes(root: SyntaxNode, skip: (node: SyntaxNode) => boolean = () => false): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  const visit = (node: SyntaxNode): void => {
    nodes.push(node)
    if (node !== root && skip(node)) return
    for (const part of Object.values(node)) for (const child of [part].flat()) if (isNode(child)) visit(child)
  }
  visit(root)
  return nodes
}

export function isFunction({ type }: SyntaxNode): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'FunctionDeclaration'
}

export function getName(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : ''
}
