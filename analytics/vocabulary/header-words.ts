// A header as words: `EmpJobRole`, `employee_first_name`, `Date of Hire` mean what their words mean, in whatever order and however they are shortened.
import { headerKey } from './header-key'

/** How a word is shortened, or turned, and what it is. */
const same: Record<string, string> = Object.fromEntries(
  (
    'employee:emp,ee,employees,worker,workman,staff,associate,personnel,teammate department:dept,dpt,departments organization:org,organisation manager:mgr,mgrs ' +
    'no:num,number,nbr,nr quantity:qty description:desc percent:pct,percentage performance:perf evaluation:eval level:lvl position:pos location:loc ' +
    'amount:amt termination:term,terminated,terminate hire:hired email:mail,emailaddress date:dt,datetime,timestamp,time,at,on ' +
    'submit:submitted,submission create:created,creation complete:completed,completion start:started end:ended resolve:resolved,resolution,solved ' +
    'close:closed,closure update:updated approve:approved,approval assign:assigned,assignment enroll:enrolled,enrollment,enrolment,enrol,enroled join:joined,joining ' +
    'score:scores rating:ratings,rtg,rtgs comment:comments,cmt,cmts hour:hours,hrs,hr goal:goals attachment:attachments ' +
    'year:yr,yrs month:mth,mnth responsible:resp effective:eff request:req,requested exception:exc adjustment:adj schedule:sched,scheduled overtime:ot headcount:hc ' +
    'previous:prev authorize:auth,authorized,authorised verify:verified,verification accept:accepted,acceptance reference:ref quarter:qtr weight:wt,wtg,weightage ' +
    'target:tgt average:avg training:trg,trng category:cat feedback:fb objective:obj calibration:cal point:pts,pt,points maximum:max supervisor:supv document:doc,docs'
  )
    .split(' ')
    .flatMap((entry) => {
      const [word, others] = entry.split(':')
      return others.split(',').map((other): [string, string] => [other, word])
    }),
)

/** Words that join others. */
const joining = new Set(['of', 'the', 'a', 'an', 'in', 'for', 's'])
const rated = new Set(['rating', 'score', 'grade', 'performance', 'result', 'potential'])
/** Words that say whose, or which record's, a column is, where the sheet is about these anyway. */
const subjects = new Set(['employee', 'current', 'ticket'])
const bare = new Set(['no', 'id', 'code', 'name'])

const piece = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[#%]/g
const signs: Record<string, string> = { '#': 'no', '%': 'percent' }

/** Begins with what no spelling of its own makes Latin. */
const han = /^[\u4e00-\u9fa5]/

/** `No. of Employees` counts them: it is nobody's number. */
const countsMany = /^(?:no\.?|number|num|count|#) of (?:the )?(?:[a-z]+ )?[a-z]+(?<!s)s\b/i

/** The words of a header in Latin script, as they are meant; none for other scripts, and for counts of several. */
export function latinWords(text: string): string[] {
  if (han.test(text) || (/ of /i.test(text) && countsMany.test(text))) return []
  const plain = text.normalize('NFKC').replace(/\([^()]*\)\s*$/, '')
  if (plain.length > 60 || /[^\p{ASCII}]/u.test(plain)) return []
  return (plain.match(piece) ?? []).flatMap(meant)
}

/** Names of columns are made of few words. */
const meantBy = new Map<string, string[]>()

function meant(word: string): string[] {
  const before = meantBy.get(word)
  if (before) return before
  if (meantBy.size > 20_000) meantBy.clear()
  const words = split(signs[word] ?? word.toLowerCase())
    .map((part) => same[part] ?? part)
    .filter((part) => !joining.has(part))
  meantBy.set(word, words)
  return words
}

/** Words without regard to their order. */
export const wordsKey = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : [...new Set(words)].sort().join(' '))

/** Words known from the dictionary, by which a run such as `deptname` is parted. */
const runs = new Set<string>(
  ['first', 'last', 'given', 'family', ...Object.keys(same), ...Object.values(same)].filter((word) => word.length > 2),
)

const sources: (() => Iterable<string>)[] = []

/** Names whose words are to be known. They are asked for when the first run is parted, so that it is read as every later one. */
export function learnFrom(names: () => Iterable<string>): void {
  sources.push(names)
}

function learn(): void {
  for (const names of sources.splice(0))
    for (const name of names()) for (const word of new Set(name.match(piece))) if (word.length > 2) runs.add(word.toLowerCase())
}

const parted = new Map<string, string[]>()

/** `deptname` → dept, name; a word that is known, or holds a part that is not, stays whole. */
function split(run: string): string[] {
  learn()
  if (run.length < 6 || run.length > 30 || runs.has(run)) return [run]
  const before = parted.get(run)
  if (before) return before
  const words = partsOf(run) ?? [run]
  parted.set(run, words)
  return words
}

/** The fewest known words that a run is made of. */
function partsOf(run: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= run.length; end++)
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const [before, word] = [best[start], run.slice(start, end)]
      const known = runs.has(word) || (end === run.length && (word === 'id' || word === 'no'))
      if (before && known && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, word]
    }
  return best[run.length]
}

/** What a Chinese header begins with where it says whose, or which, the column is: 员工状态, 任职部门, 所在科室. */
const chineseSubject =
  /^(?:员工|人员|职工|雇员|职员|本人|被评价人|被评估人|被考核人|被评人|被评者|考核对象|集团|系统|流转|所属|所在|任职|当前|目前|现任|现)的?(?=\p{Script=Han}{2})/u

/** Readings of a header by its words, the closest first: without whose it is and without numbers and fiscal years, without `name` behind what has a name. */
export function keysByWords(text: string): string[] {
  const before = read.get(text)
  if (before) return before
  // Cells are looked up too, where a header is sought: they are not kept for ever.
  if (read.size > 5000) read.clear()
  const keys = readingsOf(text, headerKey(text))
  read.set(text, keys)
  return keys
}

const read = new Map<string, string[]>()

function readingsOf(text: string, key: string): string[] {
  const subject = chineseSubject.exec(key)
  if (subject) return [key.slice(subject[0].length)]
  const words = latinWords(text)
  if (words.length < 2) return []
  // Of what people were rated, the year says in which cycle.
  const ofYear = words.some((word) => rated.has(word)) ? /^\d{1,2}$/ : /^(?:\d{1,2}|fy)$/
  const own = words.filter((word) => !subjects.has(word) && !ofYear.test(word))
  const plain = (list: readonly string[]) => (list.at(-1) === 'name' && list.length > 1 ? [wordsKey(list.slice(0, -1))] : [])
  // What is left of `Emp No` says nothing.
  const says = own.length > 1 || (own.length === 1 && !bare.has(own[0]))
  const readings = [wordsKey(words), ...(says ? [wordsKey(own), ...plain(own)] : [])]
  return [...new Set(readings)]
}
