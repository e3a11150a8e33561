// The nine-box as a grid of names, the distribution against the guideline, and who is not placed.
import type { Box, NineBoxBoard, NineBoxPerson, NineBoxWords } from '../ninebox/types'
import { html, type Markup } from './escape'
import type { Formats } from './format'
import type { ReportWords } from './words.types'

/** Top row first: high potential. */
const order: Box[] = [7, 8, 9, 4, 5, 6, 1, 2, 3]
const tones: Partial<Record<Box, string>> = { 6: 'high', 8: 'high', 9: 'high', 1: 'low', 2: 'low', 4: 'low' }
const namesShown = 60
const axes = ['performance', 'potential'] as const
type Axis = (typeof axes)[number]
const signs: Record<Axis, string> = { performance: '↔', potential: '↕' }

export function nineBox(board: NineBoxBoard, words: ReportWords, box: NineBoxWords, format: Formats): Markup {
  const { people, notPlaced, distribution, decisions } = board
  const near = (axis: Axis) => people.filter((person) => person.borderline[axis] === 'within_error').length
  return html`<p class="note">${words.boardFacts(people.length, notPlaced.length, near('performance'), near('potential'), decisions)}</p>
<p class="axis">${words.potentialAxis}</p><div class="nine">${order.map((number) => cell(number, board, words, format))}</div><p class="axis">${words.performanceAxis}</p>
<div class="card"><div class="split" aria-hidden="true">${distribution.map(({ band, share }) => html`<i class="b-${band}" style="width:${(100 * share).toFixed(2)}%"></i>`)}</div>
<div class="sub">${distribution.map(({ band, count, share, guideline }) => html`<span>${words.band(box.bands[band], count, format.share(share), guideline)}</span>`)}</div>
<p class="note">${tested(board, words, format)}</p></div>
${notPlaced.length ? notPlacedTable(notPlaced, words, box) : null}`
}

const tested = ({ cuts, guidelineP }: NineBoxBoard, words: ReportWords, format: Formats): string =>
  cuts.mode === 'percentile' ? words.untested : words.guideline(format.p(guidelineP))

function cell(number: Box, { boxes, people }: NineBoxBoard, words: ReportWords, format: Formats): Markup {
  const summary = boxes.find((candidate) => candidate.box === number)
  const inside = people.filter((person) => person.box === number)
  const more = inside.length - namesShown
  return html`<div class="box ${tones[number] ?? ''}"><header>${summary?.name}<span>${inside.length} · ${format.share(summary?.share ?? 0)}</span></header>
${inside.slice(0, namesShown).map((person) => chip(person, words))}${more > 0 ? html`<span class="person">+ ${more}</span>` : null}</div>`
}

/** The arrow lies along the axis: performance rises to the right, potential to the top. */
function chip({ name, borderline, moved }: NineBoxPerson, words: ReportWords): Markup {
  const near = axes.filter((axis) => borderline[axis] === 'within_error')
  const said = [...near.map((axis) => words.borderline[axis]), moved ? words.moved : ''].filter(Boolean).join(' · ')
  const sign = near.map((axis) => signs[axis]).join('')
  return html`<span class="person${sign ? ' border' : ''}${moved ? ' moved' : ''}" title="${said}">${name}${sign ? ` ${sign}` : ''}${moved ? ' ↗' : ''}</span> `
}

function notPlacedTable(people: readonly NineBoxPerson[], words: ReportWords, box: NineBoxWords): Markup {
  const { columns } = words
  const rows = people.map(
    ({ name, employeeNo, department, cause }) =>
      html`<tr><td>${name}</td><td>${employeeNo}</td><td>${department}</td><td>${cause ? box.causes[cause] : ''}</td></tr>`,
  )
  return html`<h3>${words.notPlaced}</h3><table><thead><tr><th>${columns.name}</th><th>${columns.number}</th><th>${columns.department}</th><th>${columns.cause}</th></tr></thead><tbody>${rows}</tbody></table>`
}
