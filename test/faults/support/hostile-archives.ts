// Archives, workbooks with a password and Parquet files that mean harm. Beside the harm an archive holds one roster that is read.
import { locked } from '../../support/locked'
import { writeZip, type ZipPart } from '../../support/zip'
import type { HostileFile } from './hostile-files'

const roster: ZipPart = { name: 'roster.csv', data: '工号,姓名,部门,入职日期\nH1,甲一,质量部,2021-03-01\n' }
const archive = (...parts: ZipPart[]) => writeZip([roster, ...parts])
const row = { data: '工号,姓名\nX1,乙二\n' }

const archives: HostileFile[] = [
  {
    name: 'climbing.zip',
    bytes: () =>
      archive(
        ...['../../climbed.csv', '..\\..\\climbed.csv', '/tmp/climbed.csv', 'C:\\climbed.csv', 'a/../../climbed.csv'].map((name) => ({
          name,
          ...row,
        })),
      ),
  },
  {
    name: 'links.zip',
    bytes: () => archive({ name: 'passwd.csv', data: '/etc/passwd', store: true, host: 3, attributes: 0xa1ff0000 }),
  },
  { name: 'flat-bomb.zip', bytes: () => archive({ name: 'blank.csv', data: Buffer.alloc(70 << 20, 32) }) },
  { name: 'lies-small.zip', bytes: () => archive({ name: 'liar.csv', data: 'x'.repeat(100_000), declaredBytes: 3 }) },
  { name: 'lies-large.zip', bytes: () => archive({ name: 'liar.csv', ...row, declaredBytes: 900_000_000 }) },
  {
    name: 'lies-beyond.zip',
    bytes: () =>
      archive(...['a', 'b', 'c', 'd', 'e'].map((name) => ({ name: `${name}.csv`, ...row, store: true, declaredBytes: 60 << 20 }))),
  },
  {
    name: 'within-within.zip',
    bytes: () =>
      archive({
        name: 'inner.zip',
        data: Array.from({ length: 10 }).reduce<Buffer>((inner) => writeZip([{ name: 'inner.zip', data: inner }]), writeZip([roster])),
      }),
  },
  {
    name: 'names.zip',
    bytes: () =>
      archive(
        ...['\u001b[31mred.csv', 'right\u202eto\u202cleft.csv', `${'x'.repeat(60_000)}.csv`, 'a:b*?.csv', 'nul\0l.csv'].map((name) => ({
          name,
          data: '',
        })),
      ),
  },
  {
    name: 'twenty-thousand.zip',
    bytes: () => writeZip(Array.from({ length: 20_000 }, (_, n) => ({ name: `${n}.csv`, data: '', store: true }))),
    expect: 'refused',
  },
  { name: 'cut.zip', bytes: () => archive().subarray(0, -30), expect: 'refused' },
]

/** More rounds than any program asks for: whoever proves the password counts them. */
function manyRounds(): Buffer {
  const bytes = locked('x')
  const usual = 'spinCount="100000" saltSize="16"'
  bytes.write(`spinCount="${'9'.repeat(usual.length - 12)}"`, bytes.indexOf(usual))
  return bytes
}

const parquet = (footer: Buffer, length: number): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(length)
  return Buffer.concat([Buffer.from('PAR1'), footer, size, Buffer.from('PAR1')])
}

export const hostileArchives: HostileFile[] = [
  ...archives,
  { name: 'many-rounds.xlsx', bytes: manyRounds, expect: 'refused' },
  { name: 'garbage.parquet', bytes: () => parquet(Buffer.alloc(400, 0x5a), 400), expect: 'refused' },
  { name: 'beyond.parquet', bytes: () => parquet(Buffer.alloc(40, 0x15), 0x7fffffff), expect: 'refused' },
  { name: 'lists-without-end.parquet', bytes: () => parquet(Buffer.alloc(4000, 0x1c), 4000), expect: 'refused' },
]
