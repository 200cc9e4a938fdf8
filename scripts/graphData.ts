import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { printIssue } from '../src/model/describeIssue.ts'
import { readDataset } from '../src/model/readDataset.ts'

const FOLDER = fileURLToPath(new URL('../graph-data', import.meta.url))

/**
 * Serves and emits the datasets of `graph-data/` as `graph-data/<id>.json`, checked and with every default filled in,
 * so that the page needs no validation for them; and their list as `graph-data/index.json`.
 */
export function graphData(): Plugin {
  return {
    name: 'graph-data',
    generateBundle() {
      for (const [fileName, source] of printGraphData()) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')
        const source = path.startsWith('graph-data/') ? printGraphData().get(path) : undefined
        if (source === undefined) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(source)
      })
    },
  }
}

function printGraphData(): Map<string, string> {
  const files = new Map<string, string>()
  const index: object[] = []
  for (const id of readdirSync(FOLDER).sort()) {
    const path = join(FOLDER, id, 'dataset.json')
    if (!existsSync(path)) continue
    const { file, issues } = readDataset(readFileSync(path, 'utf8'), { strict: true })
    const errors = issues.filter(({ severity }) => severity === 'error')
    if (!file || errors.length > 0)
      throw new Error(`graph-data/${id}/dataset.json:\n${errors.map(printIssue).join('\n')}`)
    files.set(`graph-data/${file.id}.json`, JSON.stringify(file))
    index.push({ id: file.id, title: file.title, actors: file.actors.length, relations: file.relations.length })
  }
  files.set('graph-data/index.json', JSON.stringify(index))
  return files
}
