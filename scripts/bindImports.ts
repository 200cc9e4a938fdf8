import type { Plugin } from 'vite'

/**
 * Lets every module of ours keep what it imports from another in constants. Where modules are run one by one, as tests
 * run them, a name that is imported is looked up each time it is used; in a built file it is not. No module changes
 * what it exports and none imports itself by a detour (a house rule), so that the constants are what was imported.
 */
export function bindImports(): Plugin {
  return {
    name: 'bind-imports',
    enforce: 'post',
    transform(code, id) {
      if (!/\/(src|tests|bench)\/.*\.tsx?$/.test(id)) return
      let bound = code
      for (const node of this.parse(code).body.toReversed()) {
        if (node.type !== 'ImportDeclaration' || !node.source.value.startsWith('.')) continue
        const names = node.specifiers.flatMap((one) =>
          one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
            ? { imported: one.imported.name, local: one.local.name }
            : [],
        )
        if (names.length === 0 || names.length < node.specifiers.length) continue
        const imports = names.map(({ imported, local }) => `${imported} as imported_${local}`)
        const constants = names.map(({ local }) => `${local} = imported_${local}`)
        const written = `import { ${imports} } from ${node.source.raw}; const ${constants};`
        // All of it stands in one line, so that the lines of the source stay where they are.
        bound = bound.slice(0, node.start) + written + bound.slice(node.end)
      }
      return { code: bound, map: null }
    },
  }
}
