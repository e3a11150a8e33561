// A company of sixteen people as plain tables: every cell a text, so that it can be written in any file, order, name and notation.

/** A table of one kind. Columns are fields; `header` is how the first row calls them. */
export interface Table {
  name: string
  kind: string
  fields: string[]
  header: string[]
  rows: string[][]
  /** Rows before the header and behind the data. */
  above?: string[][]
  below?: string[][]
}

const numbers = Array.from({ length: 16 }, (_, n) => n)
const no = (n: number) => `HX${String(2001 + n)}`
const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨']
const name = (n: number) => `${surnames[n]}${['明远', '若水', '思齐', '知行'][n % 4]}`
const departments = ['公司/制造中心/装配部', '公司/制造中心/质检部', '公司/销售中心/华东部', '公司/销售中心/华南部']
const department = (n: number) => departments[Math.floor(n / 4)]
const pad = (n: number) => String(n).padStart(2, '0')
const day = (month: number, date: number) => `2026-${pad(month)}-${pad(date)}`
const quantity = (n: number, month: number, nth: number) => 20 + ((n * 7 + month * 5 + nth * 3) % 17)
/** Every fifth report is too high. */
const reported = (n: number, month: number) =>
  [0, 1, 2].reduce((sum, nth) => sum + quantity(n, month, nth), 0) + ((n + month) % 5 === 0 ? 9 : 0)

const table = (name: string, kind: string, columns: Record<string, string>, rows: string[][]): Table => ({
  name,
  kind,
  fields: Object.keys(columns),
  header: Object.values(columns),
  rows,
})

export const tables = (): Table[] => [
  table(
    '花名册',
    'employee',
    {
      employee_no: '工号',
      employee_name: '姓名',
      department: '部门',
      hire_date: '入职日期',
      job_family: '岗位序列',
      job_level: '职级',
      manager_no: '直接上级工号',
    },
    numbers.map((n) => [
      no(n),
      name(n),
      department(n),
      `20${15 + (n % 8)}-03-${pad(n + 1)}`,
      n < 8 ? '生产' : '销售',
      `P${4 + (n % 3)}`,
      n % 4 ? no(n - (n % 4)) : '',
    ]),
  ),
  table(
    '指标口径',
    'indicator',
    {
      indicator_name: '指标名称',
      unit: '单位',
      source_system: '来源系统',
      record_kind: '记录类型',
      record_field: '取数字段',
      aggregate: '汇总方式',
      rel_tol: '相对容差',
    },
    [['产量', '件', 'MES', '报工', '数量', '求和', '1%']],
  ),
  table(
    '报工记录',
    'work_record',
    {
      record_no: '工单号',
      source_system: '来源系统',
      record_kind: '单据类型',
      employee_no: '工号',
      employee_name: '姓名',
      at_start: '开工时间',
      at_end: '完工时间',
      recorded_at: '录入时间',
      quantity: '数量',
    },
    numbers.flatMap((n) =>
      [1, 2, 3].flatMap((month) =>
        [0, 1, 2].map((nth) => {
          const date = 13 + ((n + nth * 4) % 14)
          return [
            `BG${month}${pad(n)}${nth}`,
            'MES',
            '报工',
            no(n),
            name(n),
            `${day(month, date)} 08:30:00`,
            `${day(month, date)} 16:30:00`,
            `${day(month, date + (n % 3))} 18:00:00`,
            String(quantity(n, month, nth)),
          ]
        }),
      ),
    ),
  ),
  table(
    '自评填报',
    'reported_value',
    {
      employee_no: '工号',
      employee_name: '姓名',
      department: '部门',
      indicator_name: '指标名称',
      month: '月份',
      value: '填报值',
      unit: '单位',
    },
    numbers.flatMap((n) =>
      [1, 2, 3].map((month) => [no(n), name(n), department(n), '产量', `2026-${pad(month)}`, String(reported(n, month)), '件']),
    ),
  ),
  table(
    '评价邀请',
    'review',
    {
      request_no: '邀请编号',
      cycle: '考核周期',
      reviewee_no: '被评价人工号',
      reviewer_no: '评价人工号',
      relation: '评价关系',
      voluntary: '是否自愿',
      sent_at: '发出时间',
      submitted_at: '提交时间',
      score: '评分',
      score_max: '满分',
    },
    numbers.flatMap((n) =>
      [5, 9, 1].map((step, nth) => {
        const other = (n + step) % 16
        const answered = (n + nth) % 3 !== 0
        const relation = nth === 2 ? '同级' : '跨部门'
        return [
          `YQ${pad(n)}${nth}`,
          '2026Q1',
          no(n),
          no(other),
          relation,
          '是',
          `${day(2, 13 + (n % 5))} 09:00:00`,
          answered ? `${day(2, 14 + (n % 7))} 10:00:00` : '',
          answered ? String(3 + ((n + nth) % 3)) : '',
          '5',
        ]
      }),
    ),
  ),
  table(
    '行动项',
    'action_item',
    {
      action_no: '行动编号',
      cycle: '考核周期',
      talk_date: '面谈日期',
      employee_no: '责任人工号',
      employee_name: '责任人',
      action: '行动内容',
      deliverable: '交付物',
      due_date: '截止日期',
      acceptor_name: '验收人',
    },
    numbers.map((n) => [
      `XD${pad(n)}`,
      '2025Q4',
      day(1, 13 + n),
      no(n),
      name(n),
      `把${name(n)}负责的流程第${n + 1}步写成标准`,
      n % 4 ? '标准文件' : '',
      day(3, 15 + (n % 13)),
      name((n + 4) % 16),
    ]),
  ),
  table(
    '目标',
    'goal',
    {
      goal_no: '目标编号',
      cycle: '考核周期',
      title: '目标名称',
      owner_no: '责任人工号',
      target: '目标值',
      actual: '实际值',
      weight: '权重',
      due_date: '截止日期',
      origin_action_no: '来源行动',
    },
    numbers.map((n) => [
      `MB${pad(n)}`,
      '2026Q1',
      `流程第${n + 1}步的合格品`,
      no(n),
      '200',
      String(150 + n * 5),
      '100%',
      day(3, 31),
      n % 2 ? `XD${pad(n)}` : '',
    ]),
  ),
  table(
    '反馈记录',
    'feedback',
    {
      feedback_no: '反馈编号',
      giver_no: '反馈人工号',
      receiver_no: '接收人工号',
      at: '反馈时间',
      text: '反馈内容',
      responded_at: '回复时间',
      closed_at: '关闭时间',
    },
    numbers.map((n) => [
      `FK${pad(n)}`,
      no(n),
      no((n + 6) % 16),
      `${day(2, 13 + n)} 09:00:00`,
      `交接单第${n + 1}项写得清楚`,
      n % 4 ? `${day(2, 14 + n - (n > 13 ? 2 : 0))} 09:00:00` : '',
      '',
    ]),
  ),
]
