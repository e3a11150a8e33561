// Lists of a system's users: told from lists of people by what the list is called, and by having an id of the system's own.
import { fieldsOf } from '../../kinds/synonyms'
import type { SheetLayout } from '../table/types'
import type { Column } from './columns'
import type { MappingContext } from './constants'
import { type KindMatch, readBy } from './match'

const usersWord = /(^|[^a-z])(users?|agents?|members?|assignees?|collaborators?|accounts?)([^a-z]|$)|用户|账号|帐号|座席|坐席|成员/i
const usersList =
  /(^|[._])(users?|agents?|members?|assignees?|reviewers?|approvers?|participants?|collaborators?|user_?list|member_?list|用户|成员|坐席|座席)(\[\])?$/i
/** What systems say of an account beside whose it is. */
const ofAccount =
  /role|active|enabled|status|state|type|created|updated|joined|added|last.?(seen|login|active)|phone|mobile|avatar|url|link|locale|time.?zone|lang|group|title|verified|suspended|licen[cs]e|plan|角色|状态|启用|创建|更新|登录|电话|手机|头像|权限|分组|技能组|类型/i

const isUserList = ({ spec, missing }: KindMatch): boolean => spec.identifies === true && missing.length === 0

/** A list of records beside others, called users or agents: its ids are the others', whatever else it says. Not where it has the company's own numbers. */
export function usersBeside(
  all: KindMatch[],
  columns: Column[],
  { headerRows }: SheetLayout,
  { sheetName, otherLists }: MappingContext,
): KindMatch | undefined {
  if (headerRows.length > 0 || !otherLists || !usersList.test(sheetName)) return undefined
  const roster = all.find(({ spec, missing }) => spec.kind === 'employee' && missing.length === 0)
  if (roster && hasOwnNumber(roster, columns)) return undefined
  return all.find(isUserList)
}

/** By a name that is a number of the company's by itself: `id` and `user id` are anybody's. */
function hasOwnNumber({ spec, fields }: KindMatch, columns: Column[]): boolean {
  const number = fields.find(({ field }) => field === 'employee_no')
  const spellings = columns.find(({ column }) => column === number?.column)?.spellings ?? []
  return spellings.some(({ key }) => fieldsOf(spec.kind, key).some(({ field, tier }) => field === 'employee_no' && tier === 0))
}

/** Called after users, with all their list needs: id and name are then no general words. */
export const saysUsers = (match: KindMatch, { fileName, sheetName }: MappingContext): boolean =>
  isUserList(match) && (usersWord.test(sheetName) || usersWord.test(fileName))

/** A sheet no other kind fits: called after users, or with their addresses, and little in it that is not of an account. */
export function listsUsers(match: KindMatch, columns: Column[], context: MappingContext): boolean {
  if (!match.spec.identifies) return true
  const read = readBy(match)
  const others = columns.filter(({ column, header }) => !read.has(column) && !ofAccount.test(header))
  const named = saysUsers(match, context)
  return others.length <= (named ? 3 : 0) && (named || match.fields.some(({ field }) => field === 'user_email'))
}
