// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { closed, done, indicator, operator, status, unit } from '../shared/shared-words'
import { compounds, department, employeeNo, person, staffName, userId, words } from '../shared/words'

/** 送货日期, 巡检时间: when somebody did what there is a word for. */
const days = words(
  '收运, 清运, 运输, 出车, 送货, 配送, 巡检, 巡查, 施工, 检测, 抄表, 作业, 生产, 加工, 维修, 保养, 保洁, 安装, 盘点, 拣货, 接待',
  '日期, 时间',
  '',
)
  .split(', ')
  .filter((name) => name.length > 3)
  .join(', ')

export const synonyms: Record<string, string> = {
  record_no:
    'commit_sha, Commit SHA, Commit ID, Commit Hash, short_id, sha, 提交编号, 样品编号, 作业单号, 检验编号, 检测编号, 检验单号, 试样编号, 样本编号, Sample ID, Sample No, 报工编号, 报工ID, MR IID, Merge Request IID, MR ID, 订单编号, 话单编号, 话单号, 通话编号, 通话ID, 通话唯一标识, 呼叫唯一标识, 唯一标识, Unique ID, Call UUID, 呼叫编号, Call ID, CDR ID, Confirmation No, Confirm., Bug编号, Bug ID, Bug No, 工单号, 工单编号, 工单ID, 会话ID, 任务ID, 事项ID, Deal ID, 任务单号, 单号, 单据编号, 单据号, 报工单号, 审批编号, 申请编号, 需求编号, 缺陷编号, 商机编号, 线索ID, 订单号, 流水号, 任务流水号, 业务流水号, 记录编号, 记录号, 拜访编号, 拜访ID, 外勤编号, 签到编号, 回款编号, 回款单号, 收款单号, 检验单号, 检验批号, 采购单号, 维修单号, 归档编号, 客诉编号, 派工单号, Issue key, Ticket ID, Ticket No, Incident Number, Work Order, Work Order No, WO No, Order No, Case Number, Opportunity ID, Lead ID, Record No, Record ID, Visit ID, Activity ID, sp_no, instance_code, Issue IID, Worklog ID, 停机单号, 拣货单号, 运单号, RUECK, 工单号码, 确认号, 出库单号, 入库单号, 报告编号, Visit No, WO #, Job No, Ticket #, Case #, WO, Sample No, Job Ref, Labor Dtl Seq, Slip no, 任务号, 工作單號, 销售记录编号, 跟进编号, 跟进记录编号, TEST_NUMBER, Warehouse Task, Test Number, Test No, Booking ID, Order #, Service Order, Service Order No, Work Order #, WONUM, Confirmation, 场次ID, 案号, 案件编号, Conversation ID, Interaction ID, Report no., Report No, Inspection No, Inspection No., 收费单号, Order Reference, 流水编号, 任务号, Entry ID, Transaction ID, Transaction No | 加工单号, 生产订单, 生产订单号, Issue id, 任务编号, 编号, ID, Key, Number, 确认, Ref, 流水, 直播间ID, 场次编号',
  source_system: '来源系统, 数据来源, 系统, 系统来源, Source System, Data Source, Source, System',
  record_kind:
    '单据类型, 记录类型, 工单类型, 业务类型, 问题类型, 模板名称, 事项类型, Issue Type, Record Type, Record Kind, Work Item Type, Activity Name, Bug类型, 需求分类, 工作类别, 外勤类型, 检验类别, 停机类型, 作业类型, 运输方式, 工单模板, 呼叫类型, 号别, 交易大类, Case Type, 服务类型, Work Type, Job Type, Request Category, Test, Test Name, CALL TYPE, Labor Type, Type of visit, 任务类型, 出車種類, 跟进方式, 拜访方式, 联系方式类型, Activity type | 类型, 分类, Type, Category, Pipeline, direction, 类别, Kind, Activity',
  subject:
    '检验项目, 检测项目, 主题, 标题, 完成工作, 完成的工作, Bug标题, 需求名称, 商机名称, Opportunity Name, Deal Name, 工作内容, 事项, 摘要, 工单主题, Summary, Subject, Title, Short Description, Issue summary, 工作项标题, 任务内容, 工序短文本, 存货名称, 作业名称, 品名, 商品名称, Case Title, 故障现象, 物料描述, Work Description, Job Description, Task Description, Part #, Part No, What, Product / lot, Lot, Op Desc, Client / machine, 款号, 报修内容, 路線, 跟进内容, 跟进记录 | 工序名称, 产品名称, 客户名称, 任务名称, 内容, 工序, Task, Description, 停机原因, 收货方, Item, Issue, Customer, SKU',
  ...person(
    'employee',
    `${operator}, 交班, 交班者, 交班人, 当班班长, 当班负责人, 当班组长, 值班负责人, 带班负责人, 当班人, 当班, 带班, 带班长, 当班领班, 值班班长, 值班主任, 值班长, 带班人, 执行者, 外勤负责人, 维修人员, 维修人, 拣货员, 司机, 医生, 柜员, 录入柜员, 经办柜员, 参加人, 检验员, 客服, 送货员, 配送员, 收银员, 护士, 技师, 理货员, 业务员, 营业员, 导购, 导购员, Technician, Driver, Cashier, Picker, Inspector, Engineer, Rep, Sales Rep, Handled By, Worked By, Done By, Logged By, Picked up by, Analyst, Tech, Operator, Assigned Operator, Tested By, 审核员, 驾驶员, 监理人员, 检测人员, 巡检人员, Who, Packer, Mechanic, 操作人, 派工对象, 主播, 主播姓名, 主修人, 经办人, 顾问, 学习顾问, 课程顾问, Users, 分析人, 分析员, 试验员, 试验人, 化验员, 检测员, 检测人, 设计人, 校对人, Move Out Employee, Txn User, Transaction By`,
    {
      no: `salerno, sales_emp_no, ${employeeNo}, 发起人工号 | author_email, Author Email, commit.author.email`,
      name: `salername, author_name, Author Name, Commit Author, commit.author.name, ${staffName}, 由谁完成, 由谁解决, 完成人, 完成者, 解决人, 解决者, 实际完成人, Completed By, Activity assigned to, Finished By, Resolved By, 发起人姓名, 申请人, 申请人姓名, User full name | Author, Full Name`,
      userId: `${userId}, 申请人帐号, 申请人账号`,
    },
  ),
  department: `${department}, 所属队列, 班别, 車隊 | 组别`,
  at_start: `authored_date, Authored Date, Author Date, 开工时间, 签到时间, 报工开始时间, 开始时间, 统计开始, 统计开始日期, 拜访开始时间, 实际开工时间, 实际开始时间, 实际开始, 实际开始日期, 开工日期, 开始日期, 作业开始时间, Visit Start, Start Time, Started At, Started, Start Date, Activated Date, 汇报日期, 停机开始, 发车时间, 出诊日期, 交易日期, ISDD, datetime (UTC), 开机, 接单时间, 开单时间, 报修时间, Call Start, Visit Date, Service Date, Date Worked, Shift Start, Start test, Began, Time In, Clock In, Date touched, 上门时间, Call Time, 花费日期, Interval Start, LOGIN_DATE, Login Date, Date Logged, Actual Start, Actual Start Date, 收样日, 收样日期, 接样日期, 送样日期, 收件日期, Act. start, 开播时间, 上播时间, Act.start date, Act. start date, 报案日, 报案日期, 报案时间, Pickup Time, Pick-up Time, ${compounds('开始作业, 作业开始, 开始工作, 工作开始, 开始加工, 加工开始, 派工, 上机', '时间, 日期, 时刻')}, 开工日, 开始时刻, Begin Date, Begin Time, Began At, Begun At, Start of Work, Work Start | 创建时间, 创建日期, 发起时间, 受理时间, 申请时间, 审批发起时间, 派工时间, Created, Created At, Created On, Add Time, Opened, Open Date, TIMESTAMP, Arrival, 任务开始, Reported`,
  at_end: `签约日期, 签约时间, committed_date, Commit Date, Commit Time, commit.committer.date, 提交入库时间, 实际成交日期, 成交日期, ${days}, 完工时间, 签退时间, 报工结束时间, 统计结束, 统计结束日期, 订单日期, 下单日期, 下单时间, Order Date, 解决日期, 结束时间, 完工日期, 结束日期, 办结时间, 作业结束时间, 拜访时间, 拜访日期, 拜访结束时间, 审批完成时间, Visit End, Visit Date, End Time, Ended At, ${done}, Solved, Solved At, Merged At, Merged, End Date, 恢复时间, 签收时间, 挂机时间, IEDD, 过账日期, 停机结束, 交车时间, 送达时间, 归还时间, Resolved On, Delivered At, Call End, Finished, End test, Finish, Finished At, Time Out, Clock Out, 修好时间, 回单时间, 回单日期, 处理完成, 处理完成时间, 处理完毕时间, 竣工时间, 竣工日期, 销单时间, 结单日期, 跟进时间, 跟进日期, 跟进完成时间, 联系时间, Follow-up Date, DATE_COMPLETED, Date Completed, Actual Finish, Actual Finish Date, Txn Date, Transaction Date, Txn Time, Move Out Time, Act. finish, 报告日, 报告日期, 出报告日期, 签发日期, 出具日期, 交付日, 下播时间, Act.fin.date, Act. fin. date, Actual End, Actual End Date, 结案日, 结案日期, 结案时间, Return Time, 收费日期, 缴费日期, 结算日期, Confirmation Date, ${compounds('完成, 完工, 关单, 结单, 闭单, 完结, 办结, 收工, 结案', '时间, 日期, 日, 时刻')} | Posting Date, Post.Date, Postg date, Pstng Date, Pstg date, Document Date, Doc. Date, 单据日期, 制单日期, ${closed}, 报工时间, 报工日期, 到账日期, 到账时间, 回款日期, 收款日期, 检验日期, 检验时间, 归档日期, 归档时间, 回访日期, 回访时间, 业务日期, 营业日期, 发生时间, 填报日期, 日期, 时间, Work Date, Date, Time, Departure, 任务完成, 预计签约, 预计签约日期, 预计签约时间, 预计成交`,
  of_month:
    'accmonth, 会计期间, 会计月份, 记账月份, 核算期间, 核算月份, Accounting Period, Fiscal Period, 统计月份, 统计日期, 汇总月份, 业务月份, Statistics Month, Statistics Date, 归属月份, 所属月份, Month worked | Period',
  recorded_at:
    '录入时间, 登记时间, 记录时间, 系统录入时间, 录入日期, 登记日期, 入库时间, Recorded At, Logged At, Entry Time, Entered On, 输入于, ERSDA, 登记日, Logged On, Logged, Received, Received On | 报工时间, 上报时间, 填报时间, 提交时间, Submitted At, Submitted, Opened, Opened At, Opened On, opened_at',
  updated_at:
    '最后更新时间, 最近更新时间, 更新时间, 最后修改时间, 最近修改时间, 修改时间, 更新日期, Updated At, Updated, Last Updated, Updated On, Updated Date, Last Modified, Last Modified Date, Modified On, Modified At, Date Modified, sys_updated_on',
  quantity:
    '数量, 产出, 产出数, 产出量, 产出数量, 交易笔数, 报工数, 完工数, 作业件数, 作业数量, 呼入接听数, 接听数, 接听量, 实发数量, 实收数量, 出库数量, 入库数量, 发货数量, 报工数量, 完成数量, 完工数量, 生产数量, 产量, 件数, Quantity, Qty, Completed Qty, Output Qty, Units, 送检数, 实拣数量, 就诊人次, 总模数, 接诊人次, 处理件数, 完成件数, 拣货件数, 配送单量, Pieces, Pcs, Units Produced, Cases Handled, No. of Calls, Count of, Qty made, Made, Qty Done, Qty Completed, Cartons packed, Items processed, 操作数量, 托板數, Answered, Calls Answered, Handled Calls, Qty Out, Out Qty, Output Quantity, 过站数量, 成交订单数, 成交单数, 订单数 | 实际数量, Count',
  good_qty:
    '合格数, 确认的收益, 确认收益, 合格品数量, 良品数, 良品数量, 合格数量, 合格品数, Good Qty, Good Quantity, Yield Qty, Yield, Accepted, LMNGA, OK, OK Qty, 合格, 簽收托板, Accepted Quantity, Accepted Qty, Passed Quantity, Passed Qty, Conforming Quantity, Conforming Qty, OK Quantity | Labor Qty',
  bad_qty:
    '不良, 不良品, 不良数, NG数, NG数量, NG Qty, 不良品数, 差错件数, 不良品数量, 次品数, 不合格数, 不合格数量, 不合格品数量, 不合格品数, 返工数, 不良数量, Defect Qty, Rejected, Rework, Bad Qty, Defects, 返工, 返工数量, 差错笔数, RMNGA, Rework Qty, Rejects, Reject Qty, NG, Discrepant Qty, Mispicks found, 返修, 損壞, Loss Qty, Lost Qty, Rejected Quantity, Rejected Qty, Failed Quantity, Failed Qty, Nonconforming Quantity, Nonconforming Qty, NG Quantity | Errors',
  scrap_qty: '废, 废数, 废品量, 报废数, 确认的废品, 报废数量, 废品数, Scrap, Scrap Qty, Scrapped, 废品, 工废数量, 料废数量, XMNGA, 报废',
  hours_unit: '工时单位, 时间单位, Unit for Work, Hours Unit',
  cancels:
    '被冲销单号, 被取消计数器, 被冲销计数器, 冲销的计数器, 冲销的确认, Reversal Of, Cancelled Confirmation, Cancelled Document, CnclCf, Cncld conf',
  hours:
    '工时, 实际人工, 人工工时, Work Duration, Actual Work Duration, 完成工时, 报工时长, 作业时长, 停留时长, 拜访时长, 服务时长, 通话时长, 通话总时长, 呼入通话总时长, 实际工时, 投入工时, 作业工时, 报工工时, 消耗工时, 已消耗工时, 总计消耗, 累计消耗, 累计工时, 已用工时, 登记工时, 花费工时, Hours Spent, Spent Hours, Logged Hours, Actual Hours, Hours, Hours Worked, Work Hours, Time Spent, Labor Hours, Actual Labor, Act. Labor, Completed Work, 登记时长(h), 登记时长, 作业 2, Total Time (min), ISM01, 维修工时, 作业时间, 机器工时, Handling Time, Time Logged, Hours Logged, Time on Task, HANDLE TIME, Time on site (h), 总时长, 行車時數, Talking, Talk Time, 花费, 花费小时, 花费时间, Actual Labor Hours, Actual Labour Hours, Labour Hours, Total Labor Hours, Act. work, Act. Work (h), Actual Work, Work (actual), 直播时长, 开播时长, Total Talk, Total Handle, Call duration | 标准工时, 时长, 耗时, Σ Time Spent, Total Time Spent, Log Work, Duration',
  downtime:
    '停机, 停机停工, 停工, 停工时长, 停机min, 停机h, 停机分, 停线, 停机时长, 故障时长, 停机时间, 停机分钟, Downtime, 停机工时, 停机时间(分), Down Time, Stop Minutes, DT (hrs), DT, Stoppage, Mins waiting for stock, 停工待料（h）',
  quality_result:
    '质检结果, 质量结果, 检验结果, 判定结果, 质量判定, Quality Result, Inspection Result, 判定, 抽检结论, 验收结果, 检验结论, Pass/Fail, QA, QA Result, QC Result, Pass/Redo, 满意度评价, 质检, 业主签字/评价 | 结果, Result',
  valid: '是否有效, 是否有效拜访, 是否有效记录, 是否有效通话, 是否有效工单, 是否计入, 有效标识, Valid, Is Valid, Valid?, Counts?',
  reversed:
    '已冲销, 冲销, 是否冲销, 冲销标识, 冲销标志, 红冲标志, 是否作废, 作废标志, 作废标识, 是否取消, 取消标志, 是否删除, 删除标志, Reversed, Is Reversed, Reversal Indicator, Voided, Is Voided, Is Cancelled, Is Canceled, Is Deleted, Deleted, STOKZ | Rev, Rev.',
  status: `报工状态, 商机状态, 机会状态, Opportunity Status, Bug状态, 缺陷状态, 需求状态, 工单状态, 单据状态, 审批状态, 申请状态, 处理状态, 任务状态, Status Category, ${status}, 签收状态, 接通状态, Status Reason, 订单状态, 检验状态, Call Status, DISPOSITION, Approved Status, Solved?, Case status, 接听状态, 簽收情況, 是否审批, 审核状态 | 审批结果, 商机阶段, 销售阶段, 赢单状态, Deal Stage, Opportunity Stage, Sales Stage, Stage, Resolution, Done, answered, 完成情况`,
  url: '链接, 网址, 详情链接, URL, Link, External Reference URL, 录音, recording, 存放链接, 录音链接, Recording URL, RECORDINGS, Report link, Zendesk link, 录音地址',
  indicator_name: indicator,
  value:
    '实际成交金额, 商机金额, 机会金额, 指标值, 数值, 金额, netsum, Net Sales, 实收金额, 营业额, 含税金额, 价税合计, 回款金额, 本次回款金额, 到账金额, 收款金额, 成交金额, 合同金额, 订单金额, 销售金额, 销售额, Value, Metric Value, Amount in company currency, Converted Amount, Deal Amount, Opportunity Amount, Order Amount, Contract Amount, 原币价税合计, 运费(元), 诊疗收入(元), 折算业务量, 交易金额, 保费, Deal Value, Order Value, Premium, Revenue, Reading, Measured Value, Paid Amount | 预计成交金额, Amount, 未税金额, 不含税金额',
  unit: `${unit}, Amount Currency, 主计量, 主计量单位, 基本单位, MEINH, Currency, Currency Code, CurrencyIsoCode, Deal Currency, 币种, 币别, 货币, UoM, 操作单位`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  record_no: ['单号', 'record number'],
  subject: ['记录对象', 'subject'],
  at_start: ['开始时间', 'start time'],
  at_end: ['完成时间', 'finish time'],
  of_month: ['所属月份', 'month'],
  recorded_at: ['录入时间', 'recording time'],
  updated_at: ['更新时间', 'time of the last change'],
  quantity: ['数量', 'quantity'],
  valid: ['是否有效', 'valid'],
  reversed: ['已冲销', 'reversed'],
  cancels: ['所冲销的记录', 'record taken back'],
  hours_unit: ['时长单位', 'unit of the hours'],
  good_qty: ['合格数', 'good quantity'],
  bad_qty: ['不良数', 'defects'],
  scrap_qty: ['报废数', 'scrap'],
  downtime: ['停机时长', 'downtime'],
  quality_result: ['质检结果', 'quality result'],
  url: ['链接', 'link'],
}
