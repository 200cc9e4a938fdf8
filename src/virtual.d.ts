/** The script and style of the page that is published, built by `scripts/buildPageCode.ts`. */
declare module 'virtual:page-code' {
  export const pageCode: import('./publish/html/writeHtml.ts').PageCode
}
