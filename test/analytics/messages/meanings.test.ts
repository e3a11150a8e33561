// Whatever a word may mean has a name in both languages.
import { expect, it } from 'vitest'
import { meaningName } from '../../../analytics/messages/meanings'
import { meanings, meaningsOf, type WordList } from '../../../analytics/vocabulary/meanings'

it.each(Object.keys(meanings) as WordList[])('of %s', (list) => {
  for (const code of Object.keys(meaningsOf(list)))
    for (const language of ['zh-CN', 'en'] as const) expect([list, code, meaningName(list, code, language)]).not.toContain(undefined)
})
