// A figure as it stands on the page, drawn again as SVG: boxes, borders, texts, charts. What is scrolled out of sight is drawn too.
import type { Replaced } from './stand-ins'

export interface Picture {
  svg: string
  width: number
  height: number
}
/** What stands instead of the text inside an element about a person; null where the name stays. */
export type Renamed = (employeeId: string) => string | null
interface Hidden {
  renamed?: Renamed
  /** Any other text as it may leave. */
  replaced?: Replaced
}

const margin = 14
const scrollers = '.table-hold, .raw-hold, .box-everyone, .nine-waiting'

interface Sheet {
  parts: string[]
  left: number
  top: number
  right: number
  bottom: number
  replaced: Replaced
}

/** @param root what to draw; elements marked `data-keep` are left out */
export function pictureOf(root: HTMLElement, { renamed = () => null, replaced = (text) => text }: Hidden = {}): Picture {
  const restore = unscroll(root)
  try {
    const { left, top, right, bottom } = root.getBoundingClientRect()
    const own: string[] = []
    const sheet: Sheet = { parts: [], left, top, right, bottom, replaced }
    drawInside(root, sheet, renamed, null)
    // The root's own box goes around what was scrolled out of sight as well.
    if (sheet.right > right) sheet.right += margin
    if (sheet.bottom > bottom) sheet.bottom += margin
    drawBox(getComputedStyle(root), new DOMRect(left, top, sheet.right - left, sheet.bottom - top), { ...sheet, parts: own })
    const [width, height] = [sheet.right - sheet.left + 2 * margin, sheet.bottom - sheet.top + 2 * margin]
    const ground = paint(getComputedStyle(document.body).backgroundColor) ?? { colour: '#ffffff', alpha: 1 }
    const view = [sheet.left - margin, sheet.top - margin, width, height].map(short).join(' ')
    const back = `<rect x="${short(sheet.left - margin)}" y="${short(sheet.top - margin)}" width="${short(width)}" height="${short(height)}" fill="${ground.colour}"/>`
    const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${short(width)}" height="${short(height)}">`
    return { svg: `${head}${back}${[...own, ...sheet.parts].join('')}</svg>`, width, height }
  } finally {
    restore()
  }
}

/** Everything at its beginning while it is measured. */
function unscroll(root: HTMLElement): () => void {
  const held = [...root.querySelectorAll<HTMLElement>(scrollers)].map((element) => ({
    element,
    x: element.scrollLeft,
    y: element.scrollTop,
  }))
  for (const { element } of held) element.scrollTo(0, 0)
  return () => {
    for (const { element, x, y } of held) element.scrollTo(x, y)
  }
}

function draw(element: Element, sheet: Sheet, renamed: Renamed, name: string | null): void {
  if (element.matches('[data-keep], .hidden-but-read, caption')) return
  const style = getComputedStyle(element)
  const rect = element.getBoundingClientRect()
  if (style.display === 'none' || style.visibility === 'hidden' || rect.width === 0 || rect.height === 0) return
  if (element instanceof SVGSVGElement) drawChart(element, rect, sheet)
  else {
    widen(sheet, rect)
    drawBox(style, rect, sheet)
    drawInside(element, sheet, renamed, name)
  }
}

function drawInside(element: Element, sheet: Sheet, renamed: Renamed, name: string | null): void {
  const style = getComputedStyle(element)
  const person = element.getAttribute('data-person')
  const own = person === null ? name : renamed(person)
  for (const child of element.childNodes) {
    if (child instanceof Element) draw(child, sheet, renamed, own)
    else if (child instanceof Text && child.data.trim() !== '')
      drawText(child, style, sheet, (element.matches('[data-person] > span') ? own : null) ?? standInOf(child, sheet))
  }
}

function standInOf({ data }: Text, { replaced }: Sheet): string | null {
  const shown = replaced(data)
  return shown === data ? null : shown
}

function widen(sheet: Sheet, { right, bottom }: DOMRect): void {
  sheet.right = Math.max(sheet.right, right)
  sheet.bottom = Math.max(sheet.bottom, bottom)
}

function drawChart(chart: SVGSVGElement, rect: DOMRect, sheet: Sheet): void {
  const copy = chart.cloneNode(true) as SVGSVGElement
  for (const [key, value] of Object.entries({ x: rect.left, y: rect.top, width: rect.width, height: rect.height }))
    copy.setAttribute(key, short(value))
  copy.removeAttribute('style')
  for (const element of [copy, ...copy.querySelectorAll('[aria-label]')]) element.removeAttribute('aria-label')
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) texts.currentNode.nodeValue = sheet.replaced(texts.currentNode.nodeValue ?? '')
  sheet.parts.push(new XMLSerializer().serializeToString(copy))
}

function drawBox(style: CSSStyleDeclaration, { left, top, width, height }: DOMRect, sheet: Sheet): void {
  const fill = paint(style.backgroundColor)
  const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2)
  const thick = Number.parseFloat(style.borderTopWidth) || 0
  const around = thick > 0 && style.borderTopWidth === style.borderBottomWidth && style.borderTopWidth === style.borderLeftWidth
  const stroke = around ? paint(style.borderTopColor) : null
  if (fill || stroke) {
    const dash = style.borderTopStyle === 'dashed' ? ' stroke-dasharray="4 3"' : ''
    const edge = stroke ? ` stroke="${stroke.colour}" stroke-opacity="${stroke.alpha}" stroke-width="${thick}"${dash}` : ''
    const inset = stroke ? thick / 2 : 0
    const inside = fill ? `fill="${fill.colour}" fill-opacity="${fill.alpha}"` : 'fill="none"'
    const place = [left + inset, top + inset, width - 2 * inset, height - 2 * inset].map(short)
    sheet.parts.push(
      `<rect x="${place[0]}" y="${place[1]}" width="${place[2]}" height="${place[3]}" rx="${short(round)}" ${inside}${edge}/>`,
    )
  }
  const below = Number.parseFloat(style.borderBottomWidth) || 0
  const line = around || below === 0 ? null : paint(style.borderBottomColor)
  if (line) {
    const y = short(top + height - below / 2)
    sheet.parts.push(
      `<path d="M${short(left)} ${y}h${short(width)}" stroke="${line.colour}" stroke-opacity="${line.alpha}" stroke-width="${below}"/>`,
    )
  }
}

/** Line by line as the page broke it; a text cut off with an ellipsis is cut off here too. */
function drawText(node: Text, style: CSSStyleDeclaration, sheet: Sheet, instead: string | null): void {
  const fill = paint(style.color)
  if (!fill) return
  const font = `font-family="${escaped(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" fill="${fill.colour}" fill-opacity="${fill.alpha}"`
  for (const { text, left, middle, right, bottom, turned } of linesOf(node, style)) {
    if (!turned) widen(sheet, new DOMRect(left, bottom, right - left, 0))
    const place = turned
      ? `transform="translate(${short(left)} ${short(middle)}) rotate(-90)" text-anchor="middle"`
      : `x="${short(left)}" y="${short(middle)}"`
    sheet.parts.push(`<text ${place} dominant-baseline="central" ${font}>${escaped(instead ?? text)}</text>`)
    if (instead !== null) return
  }
}

interface Line {
  text: string
  left: number
  right: number
  middle: number
  bottom: number
  turned: boolean
}

function linesOf(node: Text, style: CSSStyleDeclaration): Line[] {
  const range = document.createRange()
  if (style.writingMode.startsWith('vertical')) {
    range.selectNodeContents(node)
    const rect = range.getBoundingClientRect()
    const [left, middle] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
    return [{ text: node.data.trim(), left, right: left, middle, bottom: rect.bottom, turned: true }]
  }
  const limit =
    style.textOverflow === 'ellipsis'
      ? (node.parentElement?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY)
      : Number.POSITIVE_INFINITY
  const lines: Line[] = []
  for (let at = 0; at < node.data.length; at++) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const rect = range.getBoundingClientRect()
    if (rect.width === 0) continue
    const line = lines[lines.length - 1]
    if (rect.right > limit + 1) {
      if (line && !line.text.endsWith('…')) line.text = `${line.text.slice(0, -1)}…`
    } else if (line && Math.abs(line.middle - (rect.top + rect.height / 2)) < 2) {
      line.text += node.data[at]
      line.right = rect.right
    } else
      lines.push({
        text: node.data[at],
        left: rect.left,
        right: rect.right,
        middle: rect.top + rect.height / 2,
        bottom: rect.bottom,
        turned: false,
      })
  }
  return lines
}

/** Computed colours as every SVG program reads them; null for no colour at all. */
export function paint(computed: string): { colour: string; alpha: number } | null {
  const numbers = (/\((?:srgb )?([^)]*)\)/.exec(computed)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number)
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null
  const scale = computed.startsWith('color(') ? 255 : 1
  const alpha = numbers[3] ?? 1
  const [red, green, blue] = numbers.map((part) => Math.round(part * scale))
  return alpha === 0 ? null : { colour: `rgb(${red},${green},${blue})`, alpha }
}

const short = (value: number) => String(Math.round(value * 100) / 100)
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const sharpness = 2

/** The picture in pixels, twice as fine as on the page. */
export async function pngOf({ svg, width, height }: Picture): Promise<Uint8Array> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * sharpness)
  canvas.height = Math.ceil(height * sharpness)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array()
}
