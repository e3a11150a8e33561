// 需要人看一眼的行与单元格：发生了什么，怎么处理。
import type { AttentionWords } from './attention'
import { cyclesZhCN } from './cycles.zh-CN'
import { formsZhCN } from './forms.zh-CN'
import { furtherZhCN } from './further-kinds.zh-CN'
import { ratingsZhCN } from './ratings.zh-CN'
import { rostersZhCN } from './rosters.zh-CN'
import { timesZhCN } from './times.zh-CN'
import { valuesZhCN } from './values.zh-CN'
import { versionsZhCN } from './versions.zh-CN'

export const attentionZhCN: AttentionWords = {
  column_doubtful: {
    label: '列未采用',
    message: '列“{headers}”可能是“{field}”，看不准，没有采用。',
    advice: '其余各列已导入。请在“数据来源”中指定这一列。',
  },
  sheet_set_aside: {
    label: '整表未计入',
    message: '这张表看来是说明，不是数据，{count} 行都没有计入；第一行是“{text}”。',
    advice: '如果它是数据，请在“数据来源”中说明它是哪一类表。',
  },
  column_missing: {
    label: '缺少的列',
    message: '这张表没有“{field}”一列。',
    advice: '其余内容已导入，要用到这一列的数字不含这张表。如果表里有这一列，请在“数据来源”中指定。',
  },
  unmatched_person: {
    label: '查无此人',
    message: '花名册中找不到“{person}”。',
    advice: '补全花名册，或改正工号、姓名后重新导入；此行暂不计入。',
  },
  person_left: {
    label: '当时已离职',
    message: '“{person}”已于 {day} 离职，此行的日期在那之后。',
    advice: '请核对此行的日期和花名册中的离职日期，改正后重新导入；此行暂不计入。',
  },
  ambiguous_person: {
    label: '同名待定',
    message: '“{person}”对应不止一位在职员工。',
    advice: '请补上工号或部门后重新导入；此行暂不计入。',
  },
  number_name_conflict: {
    label: '工号与姓名不符',
    message: '工号与姓名不是同一个人：“{person}”。',
    advice: '请核对是工号还是姓名写错；此行暂不计入。',
  },
  unparseable: {
    label: '无法识别的值',
    message: '“{field}”的内容“{text}”无法识别。',
    advice: '请改成数字、日期等规范写法；该单元格按空处理。',
  },
  unknown_word: {
    label: '不认识的用词',
    message: '{field}写的是“{text}”，不认识这个说法；这样写的共 {count} 行。',
    advice: '请在“数据来源”中说明它的意思，或改成常用说法（如 上级、同事；越高越好、越低越好）后重新导入；在此之前它不起作用。',
  },
  unsure_status: {
    label: '状态待确认',
    message: '{field}写的是“{text}”，看不出这些行算不算数；这样写的共 {count} 行。',
    advice: '目前都计入。请在“数据来源”中说明计入与否，或在文件中改为“已作废”、去掉后重新导入。',
  },
  destroyed_id: {
    label: '编号被破坏',
    message: '编号“{text}”已被表格软件写成科学计数，数字丢失。',
    advice: '请在源系统把该列导出为文本，再导入；此行暂不计入。',
  },
  mixed_percent: {
    label: '百分比写法混用',
    message: '“{text}”看不出是比例还是百分点，同列写法不一。',
    advice: '请在数据源中选择这一列的读法，或统一写成 85% 或 0.85；该值暂不计入。',
  },
  ambiguous_number: {
    label: '点还是逗号',
    message: '“{text}”可能是千位，也可能是小数，这一列看不出来。',
    advice: '请在“数据来源”中说明哪个是小数点，或去掉千位分隔后重新导入；该值暂不计入。',
  },
  duration_unit: {
    label: '时长单位不明',
    message: '“{header}”只写了数字（如 {text}），按小时会比起止时间还长，或超过一天，看不出是分钟还是秒；共 {count} 个。',
    advice: '请在“数据来源”中说明单位，或写进列名（如“工时(分钟)”）后重新导入；在此之前不计入工时。',
  },
  duration_in_seconds: {
    label: '按秒读取的时长',
    message: '“{header}”的 {count} 个数字按秒读取（如 {text}）：事务系统导出的这一列以秒计。',
    advice: '如不是秒，请把单位写进列名（如“Time Spent (h)”）后重新导入。',
  },
  duration_in_minutes: {
    label: '按分钟读取的时长',
    message: '“{header}”的 {count} 个数字按分钟读取（如 {text}）：与开始、结束之间的时间相当。',
    advice: '如不是分钟，请在“数据来源”中说明单位，或写进列名（如“Duration (h)”）后重新导入。',
  },
  no_month: {
    message: '不知道这个值属于哪个月：没有月份，或月份没有年份而考核周期未知。',
    advice: '请写明月份；只缺年份时，在“设置”里写明当前考核周期（如 2026Q1），或写在文件名、标题里再导入；此行暂不计入。',
  },
  no_year: {
    message: '“{field}”的内容“{text}”没有写年份，而考核周期未知。',
    advice: '请在“设置”里写明当前考核周期（如 2026Q1），或在单元格里补上年份再导入；在此之前该单元格按空处理。',
  },
  missing_key: { label: '缺少关键字段', message: '此行缺少“{field}”。', advice: '请补上后重新导入；此行暂不计入。' },
  subtotal_unsure: {
    label: '疑似合计行',
    message: '“{text}”像合计行，但数值与上方各行之和不符。',
    advice: '若是合计行请核对公式；若是人员请补上工号。',
  },
  total_or_record: {
    label: '合计还是记录',
    message: '“{text}”这一行像合计，却又写着人；看不出它是合计还是一条记录，暂不计入。',
    advice: '若是合计，请从表中去掉；若是记录，请补上编号或日期后重新导入。',
  },
  uneven_row: {
    label: '单元格数不符',
    message: '这一行有 {cells} 个单元格，表头有 {columns} 个，后面的内容会错列。',
    advice: '请检查是否多了或少了分隔符、引号，改正后重新导入；此行暂不计入。',
  },
  second_table: {
    label: '另一张表',
    message: '从第 {row} 行起是同一工作表里的另一张表（“{text}”），没有读入：{why}。',
    advice: '请把它放到单独的工作表后重新导入。',
  },
  unit_conflict: {
    label: '单位不符',
    message: '“{text}”的单位与指标口径的单位“{unit}”不是一类，不能换算。',
    advice: '请改正单位或指标口径；该值暂不计入。',
  },
  unused_void: {
    label: '没有用到的状态列',
    message: '列“{header}”里有 {count} 行写着“{text}”等，说明这些行不算数；这一列没有用到，这些行仍然计入。',
    advice: '若不该计入，请在“数据来源”中把这一列指定为状态，或从文件中去掉这些行后重新导入。',
  },
  unused_column: {
    label: '未用的数值列',
    message: '列“{header}”有 {count} 个数，但指标口径中没有这个指标，没有读入。',
    advice: '若是指标，请写进指标口径表后重新导入，或在数据源中说明这一列；否则可忽略。',
  },
  no_system_source: {
    label: '无系统来源',
    message: '指标“{indicator}”没有可用的取数口径，也没有系统记录，不参与比对。',
    advice:
      '在指标口径表中写明来源系统、记录类型、取数字段（数量、合格数、不良数、报废数、工时、停机时长、计数）与汇总方式，或写成算式（如“合格数/(合格数+报废数)”），即可比对。',
  },
  system_without_records: {
    label: '没有这个系统的记录',
    message: '指标口径写明取自“{text}”，但没有一条记录来自那里（已有记录的系统：{before}）；{count} 个填报值没有比对，如“{indicator}”。',
    advice: '请导入那个系统的导出；若已导入，请在“数据来源”中说明那张表的来源系统与记录类型，或改成与指标口径一致的写法。',
  },
  unknown_sheet: {
    label: '未识别的工作表',
    message: '看不出这张表是什么数据，没有计入。',
    advice: '若有用，请在数据源中说明它是什么表；否则可忽略。',
  },
  mapping_question: {
    label: '列含义待确认',
    message: '列“{headers}”的含义不能确定，整张表暂未计入。',
    advice: '请在数据源中确认这张表的各列。',
  },
  constant_factor: {
    label: '两边单位不同',
    message: '“{indicator}”的填报值与系统值处处相差 {factor} 倍（{count} 组），多半是单位不同。',
    advice: '请在指标口径的“单位”列写明系统的单位，或在填报表的列名里写明单位（如“产值(万元)”）后重新导入。',
  },
  aggregate_assumed: {
    label: '按求和计算',
    message: '口径没有写明汇总方式，{count} 个指标（如“{indicator}”）按求和计算。',
    advice: '如不是求和，请在口径里加上“汇总方式”一列后重新导入。',
  },
  negative_duration: {
    label: '时间缺失或倒置',
    message: '离开时间缺失或早于进入时间，不计算时长。',
    advice: '请在源系统核对时间；其余数据照常使用。',
  },
  single_stamp: {
    label: '每步只有一个时间',
    message: '这张表的 {count} 步都只写了一个时间，没有哪一步同时有进入和离开时间，算不出停留多久。',
    advice: '若源系统有进入和离开两个时间，请一并导出再导入；步骤和日期照常使用。',
  },
  rater_unknown: {
    label: '评价人未知',
    message: '{count} 条评价没有说明评价人是谁（匿名或空白）。',
    advice: '评分照常计入被评价人；是否跨部门以表中的评价关系为准，按评价人统计的指标不含这些评价。',
  },
  person_by_account: {
    label: '按姓名认出',
    message: '{count} 行以账号、邮箱、拼音或只以名字指人（{text}），人员名单里没有这种写法，已按旁边、其中或账号表里的姓名认出。',
    advice: '在花名册中加上工作邮箱，账号就会直接对上；请看一眼是否认对了人。',
  },
  identity_unknown: {
    label: '账号不属于任何人',
    message: '这张账号表里有 {count} 个账号的人（如“{text}”）不在人员名单中，或有几个人同名；没有因此增加人员。',
    advice: '若是员工，请补全花名册（姓名、工作邮箱）后重新导入；客户等外部账号可以忽略。',
  },
  identity_conflict: {
    label: '一个账号几个人',
    message: '账号“{text}”在这里是“{name}”，在 {other} 是“{first}”；这个账号不用来认人。',
    advice: '请改正不对的一处后重新导入；旁边写了姓名的行仍按姓名认出。',
  },
  goal_ring: {
    label: '目标互为上级',
    message: '{count} 个目标互为上级（{text}），看不出谁在上。',
    advice: '请更正“上级目标”后重新导入；在此之前这几个目标都按没有上级处理。',
  },
  error_cells: {
    label: '公式出错的单元格',
    message: '“{header}”有 {count} 个单元格是 {text} 之类的公式错误，按空处理。',
    advice: '请在文件中改正公式或填入数值后重新导入。',
  },
  formula_without_value: {
    label: '公式没有结果',
    message: '有 {count} 个公式单元格没有保存计算结果，按空处理。',
    advice: '请用 Excel 打开并保存一次，再导入。',
  },
  ...ratingsZhCN,
  ...valuesZhCN,
  ...rostersZhCN,
  ...timesZhCN,
  ...versionsZhCN,
  ...formsZhCN,
  ...cyclesZhCN,
  ...furtherZhCN,
  file_refused: { label: '未能读取', message: '这张表未能读取。', advice: '请按提示处理后重新导入。' },
}
