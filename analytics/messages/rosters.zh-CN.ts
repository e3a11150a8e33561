// 人员名单中未说清的事：谁在哪个部门，哪个部门是哪个。
import type { AttentionWords } from './attention'
import type { RosterCode } from './codes/types'

export const rostersZhCN: Pick<AttentionWords, RosterCode> = {
  after_leaving: {
    label: '离职后的记录',
    message: '“{person}”已于 {day} 离职，有 {count} 行的日期在那之后，仍照常计入。',
    advice: '如果是补录或交接，无需处理；否则请核对这些行的日期和离职日期，改正后重新导入。',
  },
  other_person_unknown: {
    label: '另一人不在花名册',
    message: '“{field}”写的“{person}”不在花名册中，共 {count} 行。',
    advice: '这些行照常计入，只是没有这个人。若是本公司的人，请补全花名册，或改正工号、姓名后重新导入。',
  },
  manager_unknown: {
    label: '上级不在名单',
    message: '{count} 行的{field}在名单里找不到，或有几个同名的人（“{person}”等 {all} 个写法）；这些人暂按没有这样的上级计。',
    advice:
      '如果是本公司的人，请补全名单，或改写成工号后重新导入：没有写明评价关系时，上级的评分要靠它认出。外部的人（如董事长）无需处理。',
  },
  roster_conflict: {
    label: '同一人两行不一致',
    message: '同一天的两行对“{person}”的“{field}”写得不一样；暂用 {other} 的一行。',
    advice: '请加一列“是否主岗”（是 / 否）说明哪一行是主岗，或改正写错的一行，再导入。',
  },
  undated_rosters_disagree: {
    label: '名单不一致',
    message: '这份名单没有写明截至哪一天，“{person}”的“{field}”与 {other} 不一样；以后者为准。',
    advice: '请在标题或文件名里写明日期（如“截至 2026-03-31”），再导入。',
  },
  roster_behind_move: {
    label: '名单晚于异动',
    message: '这份名单里“{person}”的“{field}”仍是 {other} 的异动之前的；以异动为准。',
    advice: '若异动已撤销或日期有误，请改正异动记录后重新导入。',
  },
  listed_after_leaving: {
    label: '离职后仍在名单',
    message: '“{person}”在这份名单中，而 {other} 写明当时已离职；以离职为准。',
    advice: '请改正离职日期；若是再次入职，请写明新的入职日期，再导入。',
  },
  moved_between_rosters: {
    label: '调动日期不明',
    message: '{day} 的名单中有 {count} 人的部门与 {before} 的不同，没有异动记录说明从哪天起；自 {day} 起计入新部门。',
    advice: '补一份写明生效日期的异动记录，日期即可准确。',
  },
  missing_from_roster: {
    label: '后一份名单中没有',
    message: '{before} 的花名册中有 {count} 人不在 {day} 的这一份里，也没有离职记录；仍按在职计。',
    advice: '请补上离职日期或离职名单后重新导入；若这一份不是全员名单，可忽略。',
  },
  department_perhaps_same: {
    label: '部门是否调整',
    message: '{day} 的“{now}”有 {count} 人来自已不存在的“{before}”；暂按两个部门计。',
    advice: '若是同一个部门，请在两份花名册中加上部门编码一列，再导入。',
  },
  department_code_conflict: {
    label: '一个编码多个部门',
    message: '同一天部门编码“{text}”对应 {count} 个部门；对不上的按部门路径计。',
    advice: '请改正编码或部门后重新导入。',
  },
  department_short: {
    label: '按开头认出的部门',
    message: '部门写的是“{text}”，只有“{name}”以此开头，按它计；这样写的共 {count} 行。',
    advice: '若另有这样一个部门，请在部门表中列出，或改写部门全称后重新导入；否则无需处理。',
  },
  department_ambiguous: {
    label: '部门重名',
    message: '有几个部门都叫“{text}”，这份名单有 {count} 行没有说明是哪一个，暂按单独一个部门计。',
    advice: '请写部门全路径或部门编码后重新导入。',
  },
  leaving_taken_back: {
    label: '是否离职待定',
    message: '“{person}”列在离职名单中，而备注写着“{text}”；看不出是否已离职，此行暂不计入。',
    advice: '若没有离职，请把此行从名单中删去；若已离职，请改写备注后重新导入。',
  },
  left_without_day: {
    label: '离职日期不明',
    message: '“{person}”标为“{text}”，但没有任何名单写明离职日期；仍按在职计。',
    advice: '请补上离职日期后重新导入。',
  },
}
