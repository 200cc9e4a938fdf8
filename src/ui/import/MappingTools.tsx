import { useState } from 'react'
import { printMapping, toMapping } from '../../formats/mapping/mapping.ts'
import { readMapping } from '../../formats/mapping/readMapping.ts'
import { printIssue } from '../../model/describeIssue.ts'
import { openFiles } from '../../platform/openFiles.ts'
import { saveFile } from '../../platform/saveFile.ts'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

/** Saves how files are read as a mapping file, for another day or the terminal, and reads one. */
export function MappingTools({ desk, state }: Pick<ShownImport, 'desk' | 'state'>) {
  const words = useImportWords().importing.mapping
  const [fault, setFault] = useState<string | null>(null)
  const { files, choices, read } = state
  const save = () => {
    const contents = printMapping(toMapping(read.layout!, choices))
    saveFile({ name: words.name(files[0]!.name), contents, type: 'application/json' })
  }
  const load = async () => {
    const [file] = await openFiles('.json,application/json')
    if (!file) return
    const mapping = readMapping(new Uint8Array(await file.arrayBuffer()))
    setFault(mapping.ok ? null : words.failed(file.name, printIssue(mapping.problems[0]!)))
    if (mapping.ok) desk.replaceChoices(mapping.value, false)
  }

  return (
    <div className="import-acts">
      <button type="button" className="text-button" onClick={save}>
        {words.save}
      </button>
      <button type="button" className="text-button" onClick={() => void load()}>
        {words.load}
      </button>
      <p role="status">{fault}</p>
    </div>
  )
}
