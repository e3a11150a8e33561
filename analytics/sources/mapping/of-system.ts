// Figures of persons by month: what they report, or what a system adds up. Only the name of a system, or of what the sheet is, tells them apart.
import { toSimplified } from '../../vocabulary/traditional'
import type { KindMatch } from './match'

/** Work of a month may be what a system adds up or what people report: without the name of a system nobody can tell. */
export function isSumOfNobody({ spec, fields }: KindMatch, constants: Record<string, string>): boolean {
  const has = (...names: string[]) => fields.some(({ field }) => names.includes(field))
  // Nobody reports by the periods of the ledger.
  const ofLedger = fields.some(({ field, header }) => field === 'of_month' && /会计|记账|核算|account|fiscal/i.test(header))
  const summed = spec.kind === 'work_record' && has('of_month') && !ofLedger && !has('at_start', 'at_end', 'recorded_at', 'record_no')
  return summed && !has('source_system') && constants.source_system === undefined
}

/** Values in columns of known indicators are what people report, or what a system adds up, which its name may say: 工作量统计, LIS. */
export function isOfSystem({ spec, fields, valueColumns }: KindMatch, places: string[]): boolean {
  const bare =
    spec.kind === 'reported_value' &&
    valueColumns.length > 0 &&
    valueColumns.every(({ month, system }) => month === undefined && system === undefined)
  const reports = fields.some(({ field }) => ['reported_at', 'indicator_name', 'self_score', 'value'].includes(field))
  const said = places.map(toSimplified)
  return bare && !reports && said.some((text) => systemSaid.test(text)) && !said.some((text) => reportSaid.test(text))
}

const systemSaid =
  /工作量统计|统计表|系统导出|导出|报表|查询条件|打印人|打印时间|workload|export|\b(?:LIS|HIS|ERP|MES|CRM|WMS)\b|^(?:LIS|HIS|ERP|MES|CRM|WMS)/i
const reportSaid = /填报|上报|自报|自评|收集|self|report(?:ed|ing)/i
