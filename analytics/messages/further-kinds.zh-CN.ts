// 各指标之外的几类表：评级、面谈、申诉、异常申报、考勤、部门表。
import type { AttentionWords } from './attention'
import type { FurtherCode } from './codes/types'

export const furtherZhCN: Pick<AttentionWords, FurtherCode> = {
  same_rows: {
    label: '完全相同的行',
    message: '{count} 行与本表的另一行每一格都相同（首行与第 {row} 行相同），又没有编号，各自计入。',
    advice: '若是重复录入，请删去多余的行后重新导入；确是不同的记录则无需处理。',
  },
  left_out: {
    label: '按所写状态未计入',
    message: '“{header}”一列写着这些内容的行不计入（共 {count} 行）：{text}。',
    advice: '若其中有该计入的，请在“数据来源”中说明这个词计入；否则无需处理。',
  },
  rating_kept: {
    label: '空白即维持原评级',
    message: '这一列只写了有变动的评级；其余 {count} 行为空，按维持前一列的评级计。',
    advice: '若空白表示尚未校准，请填上“待定”后重新导入，这些行就不会有最终评级。',
  },
  several_people: {
    label: '一格写了几个人',
    message: '{field}写的“{text}”是几个人，这样写的共 {count} 行；每行只计一次，算第一位（{person}）的。',
    advice: '若第一位就是主责人，无需处理；否则请把主责人写在最前，或每人一行，再重新导入。',
  },
  people_together: {
    label: '几个人一起',
    message: '{field}写的“{text}”是几个人，花名册里都有，这样写的共 {count} 行；{why}。',
    advice: '若要算到个人，请每人一行写明各自的数，再重新导入；否则无需处理。',
  },
  row_of_several: {
    label: '一行几个人',
    message: '“{person}”是几个人，花名册里都有，但这一行只能是一个人的。',
    advice: '这一行没有计入。请每人一行，再重新导入。',
  },
  action_undated: {
    label: '完成日期未写',
    message: '{count} 项行动的状态说已完成，却没有完成日期。',
    advice: '不知是否按期，不计入兑现率。请补上完成日期后重新导入；如果另一列是完成日期，请在“数据来源”中指定。',
  },
  invited_undated: {
    label: '邀请时间未写',
    message: '这张表的 {all} 份评价邀请里，有 {count} 份没有写明何时发出。',
    advice:
      '协作穿透度和按时率只计有发出时间的邀请，因此不含这些；评分照常计入。请补上“邀请时间”后重新导入；如果另一列就是，请在“数据来源”中指定。',
  },
  record_unfinished: {
    label: '尚未完成的记录',
    message: '{count} 条记录还没有完成时间。',
    advice: '记录按完成的月份计入，这些暂不属于任何月份；完成后重新导入即可。如果另一列才是完成时间，请在“数据来源”中指定。',
  },
  mixed_currency: {
    label: '几种货币',
    message: '“{field}”有几种货币（{text}），共 {count} 行。',
    advice: '几种货币不能相加，这些金额都不计入指标。请换算成同一种货币，或分成几个文件，再导入。',
  },
  rows_uncounted: {
    label: '已收录，没有用上',
    message: '这张表有 {count} 行已按“{kind}”收录，但没有指标用到它们：{why}。',
    advice: '如果本该用上，请按此补充后重新导入，或在“数据来源”中指定；否则无需处理，每一行都能打开到单元格。',
  },
  no_figure_yet: {
    label: '已收录，暂无指标使用',
    message: '这张表有 {count} 行已按“{kind}”收录，目前没有指标统计这类数据。',
    advice: '无需处理；每一行都能打开到单元格，也可用 SQL 查询。',
  },
  said_differently: {
    label: '前后不一',
    message: '“{person}”的{field}是“{text}”，与 {other} 对同一时间的说法不同。',
    advice: '两处都已收录。请改正不对的一处后重新导入。',
  },
  duration_unit_unsaid: {
    label: '没写单位',
    message: '“{header}”只写了数字（如 {text}），没有写是分钟还是小时；共 {count} 个。',
    advice: '请在“数据来源”中说明单位，或写进列名（如“迟到(分钟)”）后重新导入；在此之前这些单元格按空处理。',
  },
  over_a_day: {
    label: '超出一天',
    message: '“{field}”为 {text} 小时，一天里没有这么多（或小于零）。',
    advice: '请核对这一列的单位，以及数值是不是一天的；数值按原样收录。',
  },
  department_unplaced: {
    label: '部门没有位置',
    message: '“{name}”的上级“{text}”不在任何名单中、不止一处，或又是它的下级。',
    advice: '请补上上级部门，或改用上级部门编码、部门全路径后重新导入；此行暂不计入。',
  },
  department_place_differs: {
    label: '部门位置不一',
    message: '这张表里部门的位置是“{text}”，花名册里是“{before}”；以花名册为准。',
    advice: '请改正不对的一处后重新导入。',
  },
  department_head_unknown: {
    label: '负责人不详',
    message: '部门负责人“{person}”不在花名册中，或有几人同名。',
    advice: '请写明负责人工号后重新导入；部门本身已收录。',
  },
  department_unknown: {
    label: '未知部门',
    message: '“{text}”不在部门名单中，或有几个部门同名。',
    advice: '请在花名册或部门表中补上，或改写部门全路径、部门编码后重新导入；此行已收录，但没有归到部门。',
  },
  plan_differs: {
    label: '编制对不上',
    message: '编制 {planned} 与在编 {filled} 算不出缺编 {vacant}。',
    advice: '请改正不对的一项后重新导入；三项都按原样收录。',
  },
  column_derived: {
    label: '可推算的列',
    message: '“{headers}”可由其他列或其他期的数算出，没有收录。',
    advice: '无需处理。若其中有别处没有的数，请单独列出那一期后重新导入。',
  },
  survey_item_open: {
    label: '不是同意程度的题目',
    message: '题目“{text}”的回答不是同意程度，{count} 个回答没有收录。',
    advice: '开放题、单选信息题无需处理；若是同意程度，请改用“非常同意”至“非常不同意”或 1 至 5 分后重新导入。',
  },
  survey_scale_assumed: {
    label: '五分制未说明',
    message: '{count} 个回答是 1 到 5 的数字，没有写明含义；按 4、5 为同意，3 为中立，1、2 为不同意读取。',
    advice: '若方向相反或另有含义，请改成文字（如“同意”）后重新导入。',
  },
  survey_factor_rows: {
    label: '因子汇总行',
    message: '{count} 行是一组题的汇总（如“{text}”），没有题目，由它下面的各题得出；各题照常计入，这些行不重复计入。',
    advice: '无需处理；若它是单独的一道题，请在题目列写上再导入。',
  },
  survey_counts_differ: {
    label: '调研人数对不上',
    message: '各选项合计 {count} 人，作答 {answered} 人，发放 {invited} 人，三者对不上。',
    advice: '请改正不对的一项后重新导入；三项都按原样收录。',
  },
  times_reversed: {
    label: '时间倒置',
    message: '“{field}”早于它之前应有的时间。',
    advice: '请核对这两个时间后重新导入；两个时间都按原样收录。',
  },
  answered_undated: {
    label: '答复没有时间',
    message: '{count} 条评价有评分或状态写明已提交，但没有提交时间。',
    advice: '按已答复计入，不计入及时率。补上提交时间后重新导入即可。',
  },
}
