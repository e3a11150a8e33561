// The open questions as a YAML file to be filled in: what is asked and what there is to choose stands in comments, an empty value is no answer.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Document, isMap, isSeq, type Node, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { fieldName, kinds } from '../../analytics/kinds/kinds'
import type { Language } from '../../analytics/messages/types'
import { columnLetters } from '../../analytics/metric/address'
import type { ColumnQuestion, OpenQuestions } from '../../analytics/sources/ask/open-questions'
import type { WordQuestion } from '../../analytics/sources/issues/types'
import { valuesField } from '../../analytics/sources/mapping/answer'
import type { SheetQuestion } from '../../analytics/sources/types'
import { valuesWord } from './answer-file'

const words = {
  'zh-CN': {
    head: ' 尚待回答的问题。填好空着的 kind、answer 与 words，再运行一次同样的命令；空着的不算回答。\n 一个回答对列名相同的所有表都有效，现在和以后。',
    rows: (n: number) => `${n} 行`,
    kinds: '表的类型（kind）可填',
    fields: '列的含义可填',
    likely: '可能是',
    samples: '例',
    notStored: '不存储',
    points: '每个词值几分，写成 分数/满分，如 4/5',
  },
  en: {
    head: ' Questions that are open. Fill in `kind`, `answer` and `words` where they are empty and run the same command again; what stays empty is no answer.\n One answer holds for all sheets with the same columns, now and later.',
    rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
    kinds: 'kind can be',
    fields: 'a column can be',
    likely: 'perhaps',
    samples: 'such as',
    notStored: 'not stored',
    points: 'the points each word is worth, of the top of their scale, such as 4/5',
  },
}

/**
 * Adds what the file does not hold yet, and leaves the rest of it as it was written. Answers how many questions were added.
 * @throws the system's error where it cannot be written
 */
export function writeAnswers(path: string, { sheets, columns }: OpenQuestions, language: Language): number {
  const isNew = !existsSync(path)
  const document = isNew ? new Document(new YAMLMap()) : parseDocument(readFileSync(path, 'utf8'))
  if (document.contents === null) document.contents = new YAMLMap()
  if (isNew) document.commentBefore = words[language].head
  const added = addTo(
    document,
    'sheets',
    sheets.map((sheet) => sheetEntry(sheet, language)),
  )
  const more = addTo(
    document,
    'columns',
    columns.map((column) => columnEntry(column, language)),
  )
  if (isNew && sheets.some(({ answer }) => answer.kind === null)) document.comment = fieldsOfKinds(language)
  if (added + more) replaceFile(path, document.toString({ lineWidth: 0, nullStr: '' }))
  return added + more
}

function addTo(document: Document, name: string, entries: YAMLMap[]): number {
  const list = document.get(name)
  const known = new Map((isSeq(list) ? list.items : []).map((item) => [placeOf(item as YAMLMap), item as YAMLMap]))
  const missing = entries.filter((entry) => !known.has(placeOf(entry)))
  const more = entries.reduce((sum, entry) => sum + addWords(known.get(placeOf(entry)), entry), 0)
  if (!missing.length) return more
  if (isSeq(list)) list.items.push(...missing)
  else {
    const items = new YAMLSeq()
    items.items = missing
    document.set(name, items)
  }
  return missing.length + more
}

const placeOf = (entry: YAMLMap): string =>
  JSON.stringify([...['file', 'sheet', 'column'].map((key) => String(entry.get(key) ?? '')), entry.has('words')])

/** Words that are asked about since the question was written. */
function addWords(known: YAMLMap | undefined, entry: YAMLMap): number {
  const [there, asked] = [known?.get('words'), entry.get('words')]
  if (!isMap(there) || !isMap(asked)) return 0
  const fresh = asked.items.filter(({ key }) => !there.has(key))
  there.items.push(...fresh)
  return fresh.length
}

/** Whole or not at all: it holds what a person wrote. */
function replaceFile(path: string, text: string): void {
  const fresh = `${path}.${process.pid}.new`
  try {
    writeFileSync(fresh, text, { mode: 0o600, flag: 'wx' })
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

function sheetEntry(question: OpenQuestions['sheets'][number], language: Language): YAMLMap {
  const { kinds, fields, likely, rows } = words[language]
  const { file, sheet, asked, answer, headerRow, columns, constants } = question
  const known = question.kinds.find(({ kind }) => kind === answer.kind)
  const guessed = new Map(answer.columns.map(({ column, field }) => [column, writtenField(field)]))
  const listed = (choices: { field: string; name: string }[]) =>
    choices.map(({ field, name }) => `${writtenField(field)} ${name}`).join(' · ')
  const entry = mapOf([
    entryOf('file', file),
    entryOf('sheet', sheet),
    entryOf('kind', null, [
      ...(known ? [`${likely}: ${known.kind} ${known.name}`] : []),
      `${kinds}: ${listed(question.kinds.map(({ kind, name }) => ({ field: kind, name })))}`,
    ]),
    entryOf('headerRow', headerRow ?? 0),
    entryOf(
      'columns',
      mapOf(columns.map((column) => entryOf(column.letter, guessed.get(column.column) ?? null, [], columnWords(column, language)))),
      question.fields.length ? [`${fields}: ${listed(question.fields)}`] : [],
    ),
    ...(constants.length
      ? [entryOf('constants', mapOf(constants.map(({ field, name, found }) => entryOf(field, found || null, [], name))))]
      : []),
  ])
  entry.commentBefore = comment([...asked, rows(question.rows)])
  return entry
}

function columnWords({ header, samples, notStored }: SheetQuestion['columns'][number], language: Language): string {
  const text = words[language]
  const said = notStored ? `${text.notStored}: ${notStored}` : samples.length ? `${text.samples} ${samples.join(' · ')}` : ''
  return [header, said].filter(Boolean).join(' — ')
}

function columnEntry({ file, sheet, column, cell, message, readings, words: asked, rows }: ColumnQuestion, language: Language): YAMLMap {
  const choices = readings.map(({ as, label }) => `${as} — ${label}`)
  const entry = mapOf([
    entryOf('file', file),
    entryOf('sheet', sheet),
    entryOf('column', columnLetters(column)),
    ...(choices.length ? [entryOf('answer', null, choices)] : []),
    ...(asked ? [wordsEntry(asked, language)] : []),
  ])
  entry.commentBefore = comment([`${cell}: ${message}`, ...(rows > 1 ? [words[language].rows(rows)] : [])])
  return entry
}

/** A word a line, to be given what it means or its points. */
function wordsEntry({ words: asked, meanings }: WordQuestion, language: Language): Pair<Scalar, Node> {
  const { rows, likely, points } = words[language]
  const lines = asked.map(({ word, count, suggested }) =>
    entryOf(word, null, [], [count === null ? '' : rows(count), suggested ? `${likely} ${suggested}` : ''].filter(Boolean).join(' · ')),
  )
  return entryOf('words', mapOf(lines), [meanings.length ? meanings.map(({ means, label }) => `${means} ${label}`).join(' · ') : points])
}

/** What the columns of each kind can be, for sheets of which not even that is known. */
function fieldsOfKinds(language: Language): string {
  const { fields } = words[language]
  const lines = kinds.map(({ kind, fields: known }) => {
    const names = Object.keys(known).map((field) => `${field} ${fieldName(field, language)}`)
    return `${kind}: ${[...names, ...(kind === 'reported_value' ? [valuesWord] : [])].join(' · ')}`
  })
  return comment([`${fields}:`, ...lines])
}

const writtenField = (field: string): string => (field === valuesField ? valuesWord : field)

function mapOf(entries: Pair<Scalar, Node>[]): YAMLMap {
  const map = new YAMLMap()
  map.items = entries
  return map
}

/** `above` stands in lines of its own before the entry, `behind` in its line. */
function entryOf(name: string, value: Node | string | number | null, above: string[] = [], behind = ''): Pair<Scalar, Node> {
  const key = new Scalar(name)
  if (above.length) key.commentBefore = comment(above)
  const node = value === null || typeof value !== 'object' ? new Scalar(value) : value
  if (behind) node.comment = ` ${oneLine(behind)}`
  return new Pair(key, node)
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const comment = (lines: string[]): string => lines.map((line) => ` ${oneLine(line)}`).join('\n')
