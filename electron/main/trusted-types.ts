/**
 * Runs first in every page. Libraries may still set style text and empty elements, which is all they do here; text that holds markup, and scripts
 * from text, are refused by the browser itself.
 */
export const trustedTypesScript = `trustedTypes.createPolicy('default', {
  createHTML: (text) => (String(text).includes('<') ? null : text),
})
`
export const trustedTypesPath = '/trusted-types.js'
