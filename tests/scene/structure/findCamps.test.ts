test('findCamps finds at most eight camps, however many actors there are, and leaves nobody out', () => {
  const dataset = generateDataset(500)
  const camps = findCamps(dataset)
  expect(camps.length).toBeLessThanOrEqual(8)
  expect(camps.flatMap(({ actors }) => actors).toSorted()).toEqual([...dataset.actors.keys()].toSorted())
})
