import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const userList: Kind = {
  kind: 'user_list',
  order: 21,
  name: { 'zh-CN': '账号表', en: 'Accounts' },
  fields: {
    user_id: 'id',
    open_id: 'id',
    login: 'id',
    user_name: 'name',
    user_email: 'text',
    staff_no: 'id',
  },
  persons: [],
  requires: [
    ['user_id', 'open_id', 'login'],
    ['user_name', 'user_email', 'staff_no'],
  ],
  whole: true,
  last: true,
  tells: ['user_id', 'open_id', 'login', 'user_email'],
  needed: [],
  main: ['user_id', 'open_id', 'login'],
  happened: [],
  table: null,
  feeds: ['person_identity'],
  decisive: true,
  identifies: true,
  store,
  standing: true,
  synonyms,
  fieldNames,
}
