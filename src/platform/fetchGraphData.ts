import type { DatasetFile } from '../model/dataset.ts'
import type { Shipped } from '../workspace/workspaceState.ts'

/** The datasets that come with the app. */
export async function fetchShipped(): Promise<readonly Shipped[]> {
  return (await fetchOwn('graph-data/index.json')) as Shipped[]
}

/** One of them; it was checked when the app was built. */
export async function fetchDataset(id: string): Promise<DatasetFile> {
  return (await fetchOwn(`graph-data/${id}.json`)) as DatasetFile
}

async function fetchOwn(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI))
  if (!response.ok) throw new Error(`fetchGraphData: ${path}: ${response.status}`)
  return response.json()
}
