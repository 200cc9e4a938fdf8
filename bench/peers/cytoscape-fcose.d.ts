declare module 'cytoscape-fcose' {
  const extension: import('cytoscape').Ext
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default extension
}
