// docs/importing.md has every sentence that a file can bring about, word for word.
import { expect, test } from 'vitest'
import { attentionEn } from '../../analytics/messages/attention.en'
import { attentionZhCN } from '../../analytics/messages/attention.zh-CN'
import { readIfThere } from './source-files'

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const rows = Object.entries(attentionZhCN).map(([code, zh]) => {
  const en = attentionEn[code as keyof typeof attentionEn]
  return ['label' in zh ? zh.label : code, `${zh.message} ${zh.advice}`, `${en.message} ${en.advice}`].map(cell)
})
// The formatter of documents pads cells.
const bare = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .map((part) => part.trim())
    .join('|')

test('docs/importing.md and the sentences about data are in step', () => {
  const written = new Set(readIfThere('docs/importing.md').split('\n').map(bare))
  const missing = rows.map((row) => bare(`| ${row.join(' | ')} |`)).filter((line) => !written.has(line))
  expect(missing.join('\n')).toBe('')
})
