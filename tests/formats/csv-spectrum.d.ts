declare module 'csv-spectrum' {
  interface Spectrum {
    readonly name: string
    readonly csv: Buffer
    readonly json: Buffer
  }

  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default function listSpectrum(done: (error: Error | null, spectrum: readonly Spectrum[]) => void): void
}
