import { describe, expect, it } from 'vitest'
import { openSource } from '../../../importers/read'
import { cellsOf, readSheet, writeFile } from './files'

describe('habits of programs', () => {
  it('reads quotes that a backslash keeps from ending their field', async () => {
    const text = 'no,note,day\nE1,"said \\"fine\\", then left",2021-01-01\nE2,"a \\\\ b",2021-01-02\nE3,"plain, text",2021-01-03\n'
    expect((await cellsOf('kept.csv', text)).slice(1)).toEqual([
      ['E1', 'said "fine", then left', '2021-01-01'],
      ['E2', 'a \\ b', '2021-01-02'],
      ['E3', 'plain, text', '2021-01-03'],
    ])
  })

  it('takes a backslash for itself where it ends a field or nothing is quoted', async () => {
    const text = 'no,path,day\nE1,"C:\\dir\\",2021-01-01\nE2,"D:\\""x""",2021-01-02\nE3,\\,2021-01-03\n'
    expect((await cellsOf('paths.csv', text)).slice(1).map((cells) => cells[1])).toEqual(['C:\\dir\\', 'D:\\"x"', '\\'])
  })

  it('passes over the spaces a program writes after each delimiter', async () => {
    const text = 'no, name, department\nE1, "Lee, Ann", Ops\nE2, "Ray, Bob", IT\n'
    expect(await cellsOf('spaced.csv', text)).toEqual([
      ['no', 'name', 'department'],
      ['E1', 'Lee, Ann', 'Ops'],
      ['E2', 'Ray, Bob', 'IT'],
    ])
  })

  it('leaves leading spaces alone where quotes stand right after the delimiter', async () => {
    expect(await cellsOf('free.csv', 'no,name\nE1," x"\nE2, "y"\nE3,"z"\n')).toEqual([
      ['no', 'name'],
      ['E1', ' x'],
      ['E2', ' "y"'],
      ['E3', 'z'],
    ])
  })
})

describe('numbers of cells', () => {
  it('tells the rows that differ from the others, empty cells at the end and blank lines aside', async () => {
    const reader = await openSource(writeFile('uneven.csv', 'a,b,c\n1,2,3\n1,2\n1,2,3,,\n\n1,2,3,4\n1,2,3\n'))
    expect((await readSheet(reader)).tail.cellCounts).toEqual({
      usual: 3,
      rows: [
        [3, 2],
        [6, 4],
      ],
    })
  })

  it('keeps what a far too long row says in its last cell, and widens the sheet no further', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => `${n},x,y`)
    const long = Array.from({ length: 1900 }, (_, n) => `v${n}`)
    const reader = await openSource(writeFile('long.csv', ['a,b,c', ...rows, long.join(','), '1,2,3'].join('\n')))
    const { rows: read, tail } = await readSheet(reader)
    expect(tail.columns).toBe(64)
    expect(read[301].cells.join(',')).toBe(long.join(','))
    expect(tail.cellCounts?.rows).toEqual([[302, 1900]])
  })

  it('numbers the rows behind thousands of blank lines rightly, and keeps no more than a thousand of them', async () => {
    const reader = await openSource(writeFile('blank.csv', `a,b\n1,2\n${'\n'.repeat(5000)}3,4\n${',\n'.repeat(3000)}5,6\n`))
    const { rows } = await readSheet(reader)
    expect(rows.filter(({ cells }) => cells[0] !== null).map(({ row }) => row)).toEqual([1, 2, 5003, 8004])
    expect(rows).toHaveLength(2004)
  })
})

describe('zero bytes', () => {
  it('never make a text of one byte a character look like UTF-16', async () => {
    await expect(openSource(writeFile('zero.csv', 'a,b,c\n\0,2,3\n'))).rejects.toMatchObject({
      issue: { code: 'zero_bytes', facts: { line: 2 } },
    })
    await expect(openSource(writeFile('zeros.csv', '工号,姓名\nE1,\0\0\0\0\nE2,乙\n'))).rejects.toMatchObject({
      issue: { code: 'zero_bytes', facts: { line: 2 } },
    })
  })

  it('leave short UTF-16 without a mark what it is', async () => {
    expect(await cellsOf('wide.csv', Buffer.from('工号,姓名\n1,甲\n', 'utf16le'))).toEqual([
      ['工号', '姓名'],
      ['1', '甲'],
    ])
  })

  it('are no vertical tab: that is a line break within a cell', async () => {
    expect(await cellsOf('tab.csv', 'a,b\n1,x\u000by\n2,z\n')).toContainEqual(['1', 'x\u000by'])
  })
})
