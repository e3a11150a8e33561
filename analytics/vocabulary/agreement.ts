// What people answer to a statement: agree, neither, disagree, or nothing that counts. A closed list; other answers are listed, never taken for one of these.

import { reader } from './code-of'
import type { CodedWords } from './types'

const degrees = '非常|完全|十分|很|极其|强烈|比较|较|有点|有些|稍微|略|基本|大致'
const stems = '同意|满意|认同|赞同|赞成|认可|符合|愿意'
const englishDegrees = 'strongly|completely|totally|very|somewhat|slightly|mostly|generally|tendto|extremely|highly'

/** `5-非常同意`, `同意（4分）`, `同意人数`, `Favorable %`: a figure before or behind it, and what is counted of it. */
const whole = (words: string): string =>
  `^(?:\\d{1,2}[分.、=]?)?(?:${words})(?:\\d{1,2}分?)?(?:的?人数|数|票数|份数|占比|比例|百分比|率|n|count|share|pct|percent|percentage|responses|respondents)?$`

export const agreement: CodedWords = {
  words: { none: ['na', 'n/a', '不适用', '未作答', '未答', '跳过', '空', '不知道', '不清楚', '不了解', '拒答'] },
  patterns: [
    ['none', whole('notapplicable|skipped|noanswer|noresponse|prefernottosay|don.?tknow|noopinion|不便回答')],
    [
      'neutral',
      whole(
        '一般|中立|中性|不确定|说不清|说不准|普通|无所谓|还可以|既不同意也不(?:反对|不同意)|既不满意也不不满意|neutral|neitheragreenordisagree|neithersatisfiednordissatisfied|neither|notsure|unsure|undecided|passives?',
      ),
    ],
    [
      'disagree',
      whole(
        `(?:${degrees}|极|极度)?不(?:太|大|很|怎么)?(?:${stems})|(?:${degrees})?反对|很差|较差|(?:${englishDegrees})?(?:disagree|dissatisfied|unsatisfied|unfavou?rable|unlikely|oppose)|negative|detractors?`,
      ),
    ],
    [
      'agree',
      whole(`(?:${degrees})?(?:${stems})|很好|较好|(?:${englishDegrees})?(?:agree|satisfied|favou?rable|likely)|positive|promoters?`),
    ],
  ],
}

export type AgreementCode = 'agree' | 'neutral' | 'disagree' | 'none'

/** As the database reads it; undefined for what is no answer of the list. */
export const agreementOf = reader(agreement) as (text: string) => AgreementCode | undefined
