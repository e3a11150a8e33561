import { cycleNameOf } from '../../analytics/cycle/names'
import { ChipSelect } from '../components/controls/ChipSelect'
import type { Slice, SlicedBy, WorkspaceInfo } from '../contract/types'
import { useAnswer } from '../state/engine'
import { monthsOf, narrow, useView } from '../state/view'
import { useFormat, useLanguage, useText } from '../text/use-text'

/** Says of a dimension that nothing shown follows it; nothing while that is not known. */
function useIdle(shows: (keyof SlicedBy)[]): (dimension: keyof Slice, label: string) => string | undefined {
  const text = useText().bar
  const slicedBy = useAnswer('slice.dimensions', {}).value
  return (dimension, label) => (!slicedBy || shows.some((part) => slicedBy[part].includes(dimension)) ? undefined : text.noEffect(label))
}

/** What every figure is cut down to. A dimension that nothing in the room follows is shown as such. */
export function SliceBar({ info, shows }: { info: WorkspaceInfo; shows: (keyof SlicedBy)[] }) {
  const text = useText()
  const format = useFormat()
  const language = useLanguage()
  const idle = useIdle(shows)
  const slice = useView((view) => view.slice)
  const departments = info.departments.map((department) => ({
    value: department.id,
    label: department.name,
    depth: Math.max(0, department.level - (info.departments[0]?.level ?? 1)),
    note: department.path,
  }))
  const families = info.roleFamilies.map((family) => ({ value: family, label: family }))
  const months = monthsOf(info, slice.cycle).map((month) => ({ value: month, label: format.month(month) }))
  const cut = slice.department || slice.roleFamily || slice.month || slice.source
  return (
    <search className="bar-slice" aria-label={text.bar.slice} data-testid="slice-bar">
      <ChipSelect
        label={text.bar.cycle}
        value={slice.cycle ?? null}
        options={info.cycles.map(({ id, name, first, last }) => ({
          value: id,
          label: name,
          note: `${cycleNameOf(id, language)} · ${first} – ${last}`,
        }))}
        onPick={(cycle) => narrow({ cycle: cycle ?? undefined, month: undefined })}
        testId="slice-cycle"
      />
      <ChipSelect
        label={text.bar.department}
        all={text.common.all}
        value={slice.department ?? null}
        options={departments}
        idle={idle('department', text.bar.department)}
        onPick={(department) => narrow({ department: department ?? undefined })}
        search={{ placeholder: text.bar.find, nothing: text.bar.noneFound }}
        testId="slice-department"
      />
      <ChipSelect
        label={text.bar.roleFamily}
        all={text.common.all}
        value={slice.roleFamily ?? null}
        options={families}
        idle={idle('roleFamily', text.bar.roleFamily)}
        onPick={(roleFamily) => narrow({ roleFamily: roleFamily ?? undefined })}
        testId="slice-role-family"
      />
      {months.length > 1 ? (
        <ChipSelect
          label={text.bar.month}
          all={text.common.all}
          value={slice.month ?? null}
          options={months}
          idle={idle('month', text.bar.month)}
          onPick={(month) => narrow({ month: month ?? undefined })}
          testId="slice-month"
        />
      ) : null}
      {cut ? (
        <button
          type="button"
          className="link-button"
          onClick={() => narrow({ department: undefined, roleFamily: undefined, month: undefined, source: undefined })}
        >
          {text.bar.reset}
        </button>
      ) : null}
    </search>
  )
}
