// Of which system a file is, as far as ids are concerned: those of one system's files mean the same accounts.
import { findSourceSystem } from './constants'

/** Systems with accounts of their own that no figure asks for by name. */
const systems =
  /zendesk|freshdesk|intercom|hubspot|tempo|asana|trello|slack|teambition|tapd|zentao|bitbucket|gitee|confluence|moka|天润|容联|禅道|企微|企业微信|飞书|钉钉/i
/** Says nothing of where a file comes from. */
const general = /^(export|exports|report|reports|data|dump|records?|list|sheet|result|users?|agents?|导出|报表|数据|明细|列表|名单)?$/

/** The system's name, else what the file is called without days, periods and numbers: next month's file has the same. In lower case. */
export function identitySource(fileName: string): string {
  const plain = fileName.normalize('NFKC').toLowerCase()
  const system = findSourceSystem(fileName) ?? systems.exec(plain)?.[0]
  if (system) return system.toLowerCase()
  const words = plain
    .replace(/\.[^.]*$/, '')
    .replace(/(?:\d+[年月日季]度?|[第上下][一二三四半]?[季年]度?|q\d|fy\d+|h\d)/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
    .join(' ')
  return general.test(words) ? plain : words
}
