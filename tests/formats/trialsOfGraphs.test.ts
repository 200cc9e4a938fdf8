import { expect } from 'vitest'
import { printIssue } from '../../src/model/describeIssue.ts'
import { readTrialFiles, trial } from './trialFiles.ts'

/** The names of the actors and the relations of a trial, as "Alba > Boris: sign, start, end". */
async function read(name: string) {
  const { file, issues } = await readTrialFiles(name)
  const names = new Map(file?.actors.map((actor) => [actor.id, actor.name.en]))
  const relations = file?.relations.map(({ source, target, sign, start, end }) => {
    const said = [sign, start, end].filter((each) => each !== null)
    return [`${names.get(source)} > ${names.get(target)}`, ...said].join(', ')
  })
  return { file, issues, actors: [...names.values()], relations }
}

trial.each([
  ['50-gexf-mutual.gexf', ['Alba', 'Boris'], ['Alba > Boris']],
  [
    '51-gexf-spells-dynamic.gexf',
    ['Alba', 'Boris'],
    ['Alba > Boris, 1990-01-01', 'Boris > Alba, 1990, 1999', 'Boris > Alba, 1997, 1997'],
  ],
  ['52-gexf-undirected-default.gexf', ['Alba', 'Boris', 'Carla'], ['Boris > Alba', 'Boris > Carla']],
  ['53-gexf-attributes-after-nodes-and-type-attr.gexf', ['Alba', 'Boris'], ['Alba > Boris, 1999']],
  ['54-graphml-yed-reversed-arrow.graphml', ['Alba', 'Boris'], ['Boris > Alba', 'Alba > Boris', 'Alba > Boris']],
  ['55-graphml-undirected-edgedefault.graphml', ['Alba', 'Boris', 'Carla'], ['Boris > Alba', 'Boris > Carla']],
  ['59-gml.gml', ['Alba', 'Boris'], ['Alba > Boris, -1']],
  ['60-pajek.net', ['Alba', 'Boris'], ['Alba > Boris, -1', 'Boris > Alba, 1']],
  ['61-ucinet.dl', ['Alba', 'Boris'], ['Alba > Boris, 1', 'Boris > Alba, -1']],
  ['62-guess.gdf', ['Alba', 'Boris'], ['Alba > Boris']],
  ['04b-snap-signed-edges.txt', ['0', '1', '2'], ['0 > 1, -1', '1 > 2, 1', '2 > 0, 1']],
  ['04d-konect-out.txt', ['1', '2', '3'], ['1 > 2, 1', '2 > 3, -1']],
])('the trial %s is read as what it is', async (name, actors, relations) => {
  const found = await read(name)
  expect(found.actors).toEqual(actors)
  expect(found.relations).toEqual(relations)
  expect(found.issues.filter(({ severity }) => severity === 'error')).toEqual([])
})

trial('types, groups and places of trials are kept, and north is above', async () => {
  const late = await read('53-gexf-attributes-after-nodes-and-type-attr.gexf')
  expect(late.file?.actors[0]).toMatchObject({ type: 'person', group: 'North' })
  const { file } = await read('72-gexf-y-up.gexf')
  const places = file!.positions['force:all']!
  expect(places['n']!.y).toBeLessThan(places['s']!.y)
})

trial.each([
  ['57-graphml-doctype.graphml', 'DOCTYPE', 'remove it'],
  ['58-drawio.drawio', 'draw.io', 'table'],
  ['64-rdf.xml', 'RDF/XML', 'table'],
])('the trial %s is refused with what it is and what to do', async (name, what, way) => {
  const { file, issues } = await read(name)
  expect(file).toBeNull()
  expect(printIssue(issues[0]!)).toContain(what)
  expect(printIssue(issues[0]!)).toContain(way)
})
