// Who evaluates whom, department by department.
import { departmentMatrix } from '../../collaboration/matrix'
import type { DepartmentMatrix } from '../../collaboration/types'
import type { Mask } from '../../masking/mask'
import type { Block, HeatCell, Shade } from '../document/blocks'
import type { Asked, RoomBlocks, Said } from '../document/document'
import { ofQuery } from '../document/origin'

export async function askMatrix({ db, slice, mask }: Asked): Promise<DepartmentMatrix> {
  const matrix = await departmentMatrix(db, slice, true)
  return mask ? maskedMatrix(matrix, mask) : matrix
}

function maskedMatrix({ departments, cells, ...rest }: DepartmentMatrix, mask: Mask): DepartmentMatrix {
  const places = new Map(departments.map(({ id }, at) => [id, String(at)]))
  const place = (id: string) => places.get(id) ?? ''
  return {
    ...rest,
    departments: departments.map(({ id, name }) => ({ id: place(id), name: mask.of('department', name) })),
    cells: cells.map((cell) => ({ ...cell, rater: place(cell.rater), ratee: place(cell.ratee) })),
  }
}

export const matrixBlocks: RoomBlocks = (answers, said) => {
  const { departments, cells, eiIndex, reciprocity } = answers.matrix
  const { words, format } = said
  const from = ofQuery(answers, 'analytics/collaboration/matrix.sql', ['review'])
  const heading: Block = { kind: 'heading', level: 2, text: words.sections.matrix, from }
  if (!cells.length) return [heading, { kind: 'text', look: 'note', texts: [words.noData], from }]
  const at = cellsOf(cells, said)
  return [
    heading,
    { kind: 'text', look: 'note', texts: [words.matrix(format.number(eiIndex, 2), format.percent(reciprocity))], from },
    {
      kind: 'heatmap',
      corner: words.columns.rater,
      columns: departments.map(({ name }) => name),
      rows: departments.map((rater) => ({ title: rater.name, cells: departments.map((ratee) => at(rater.id, ratee.id)) })),
      square: true,
      from,
    },
  ]
}

function cellsOf(cells: DepartmentMatrix['cells'], { words, format }: Said): (rater: string, ratee: string) => HeatCell {
  const byPair = new Map(cells.map((cell) => [`${cell.rater}\n${cell.ratee}`, cell]))
  const most = Math.max(1, ...cells.filter((cell) => !cell.withheld).map((cell) => cell.submitted))
  const shadeOf = (submitted: number) => (submitted === 0 ? 0 : Math.min(4, Math.ceil((4 * submitted) / most))) as Shade
  return (rater, ratee) => {
    const cell = byPair.get(`${rater}\n${ratee}`)
    if (!cell) return { shows: 'nothing' }
    if (cell.withheld) return { shows: 'withheld', title: words.withheld }
    const { submitted, invited } = cell
    const title = words.matrixCell(submitted, invited)
    return {
      shows: 'value',
      text: `${format.count(submitted)}/${format.count(invited)}`,
      value: submitted,
      shade: shadeOf(submitted),
      title,
    }
  }
}
