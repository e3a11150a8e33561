// What came of looking at what was delivered. A closed list; other words are asked about.
import type { CodedWords } from './types'

export const acceptance: CodedWords = {
  words: {
    accepted: ['√', '✓', '✔', '是', 'y', 'yes', '1', 'true', '过', '优', '良', 'ok'],
    refused: ['否', 'n', 'no', '0', 'false', '×', '✗', '✘', 'x', '差'],
    open: ['todo', 'na'],
  },
  patterns: [
    ['unknown', '部分|有条件|partial|partly|condition'],
    [
      'refused',
      '[未没不]予?(通过|合格|及格|达标|达成|符合|接受|认可|同意|满意)|驳回|退回|打回|拒[绝收]|返工|返修|重做|整改|not(pass|accept|approv|met)|unaccept|disapprov|fail|reject|refus|declin|return|rework|redo|unsatisf',
    ],
    ['open', '^(未|待|无需|尚|还没)|中$|pending|await|wait|progress|notyet|notstarted|open$|toverify|tobe'],
    [
      'accepted',
      '通过|合格|及格|达标|达成|符合|接受|认可|同意|满意|优秀|良好|已?验收|完成|pass|accept|approv|verified|satisf|^met|done|complet',
    ],
  ],
}
