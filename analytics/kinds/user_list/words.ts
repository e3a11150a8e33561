// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { employeeEmail, employeeName, employeeNo } from '../shared/words'

export const synonyms: Record<string, string> = {
  user_id:
    'User ID, Agent ID, Member ID, Account ID, Assignee ID, Owner ID, User Account ID, 用户ID, 成员ID, 账号ID, 帐号ID, 用户编号, 坐席工号, 座席工号, 坐席ID, 座席ID, 坐席编号, 座席编号 | ID, GID, UID, Key, 编号',
  open_id: 'Open ID, Union ID, User Open ID, User Union ID, 用户Open ID, 飞书Open ID, External ID',
  login:
    'Login, Login Name, Username, User Login, Screen Name, Account Name, sAMAccountName, UPN, 登录名, 登录账号, 用户名, 域账号, 账号, 帐号 | Account, Handle',
  user_name: `${employeeName}, Real Name, User Full Name, Agent Name, Member Name, 用户姓名, 成员姓名, 坐席姓名, 座席姓名, 账号姓名, 显示名, 显示名称 | User Name, 昵称, Nickname`,
  user_email: `${employeeEmail}, User Email, Mail`,
  staff_no: employeeNo,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  user_id: ['账号 ID', 'account id'],
  open_id: ['另一个账号 ID', 'further account id'],
  login: ['登录名', 'login'],
  user_name: ['账号姓名', 'name of the account'],
  user_email: ['账号邮箱', 'e-mail of the account'],
  staff_no: ['账号所属工号', 'employee number of the account'],
}
