// The only way text gets into a report: escaped, whatever it is.

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters and lone surrogates. */
const unholdable = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Markup that is already safe; anything else is text and will be escaped. */
export class Markup {
  constructor(readonly text: string) {}
}
export type Content = Markup | string | number | null | undefined | readonly Content[]

/** Text for element content and quoted attributes. Characters HTML cannot hold become U+FFFD. */
export function escaped(text: string): string {
  return text.replace(unholdable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character])
}

/** Template tag: literal parts are markup, values are escaped unless they are markup themselves; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(parts.reduce((whole, part, index) => whole + rendered(values[index - 1]) + part))
}

function rendered(content: Content): string {
  if (content === null || content === undefined) return ''
  if (content instanceof Markup) return content.text
  if (Array.isArray(content)) return content.map(rendered).join('')
  return escaped(String(content))
}
