// What of all that a sheet says once its kind has room for.
import type { KindMatch } from './match'
import { withoutTime } from './stage-columns'
import { asOwner } from './stated-person'

/** Only what the kind has room for and no column says; the cycle always, for it gives bare months their year. */
export function constantsFor({ spec, fields, valueColumns }: KindMatch, all: Record<string, string>): Record<string, string> {
  const { person_no: _no, person_name: _name, reporter_name: _reporter, ...constants } = all
  const mapped = new Set(fields.map(({ field }) => field))
  const hasValues = ['month', 'period', 'attendance'].includes(spec.spread?.by ?? '')
  const period = constants.month ?? constants.cycle
  const { title } = constants
  const flow = title && spec.spread?.by === 'stage' && valueColumns.length > 0 ? { flow: withoutTime(title) } : {}
  const once = { ...constants, ...flow, ...(period ? { period } : {}), ...(title ? { survey: title } : {}) }
  const kept = Object.entries(once).filter(([name]) => {
    if (name === 'cycle') return !mapped.has('cycle')
    if (name === 'fiscal_month' || name === 'fiscal_named') return true
    if (name === 'indicator_name')
      return hasValues && !mapped.has(name) && !(valueColumns.length && valueColumns.every(({ indicator }) => indicator))
    if (name === 'year') return !mapped.has('cycle') && !mapped.has('cycle_year')
    // 2026年度编制计划: no cycle, the year that is planned.
    if (name === 'cycle_year')
      return name in spec.fields && !mapped.has(name) && (mapped.has('cycle') || (spec.standing === true && constants.cycle === undefined))
    if (name === 'month') return spec.kind === 'reported_value' && !mapped.has(name) && !valueColumns.some(({ month }) => month)
    if (name === 'as_of_date') return name in spec.fields && !mapped.has(name) && !mapped.has('as_of_month')
    if (name === 'title') return spec.kind === 'goal' && !mapped.has(name) && !mapped.has('indicator_name')
    if (name === 'score_max') return name in spec.fields && !mapped.has(name)
    if (name === 'unit') return hasValues && !mapped.has(name)
    if (name === 'course') return spec.kind === 'learning_record' && !mapped.has(name) && valueColumns.length === 0
    if (name === 'source_system') return spec.kind === 'work_record' && !mapped.has(name)
    const own = spec.persons[0]?.department ?? 'department'
    return own === 'department' && spec.kind !== 'employee' && name in spec.fields && !mapped.has(name)
  })
  return { ...Object.fromEntries(kept), ...asOwner(spec, fields, all) }
}
