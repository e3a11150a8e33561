// Columns of field lists as HR systems and rosters have them (Feishu, DingTalk, WeCom, Beisen, Moka, Yonyou, Kingdee, Workday, SuccessFactors, BambooHR,
// Oracle, SAP, UKG, ERPNext), by what stands below them and by the kind that is right.

/** What stands in the columns of a group. */
export type Values = 'mobile' | 'identity' | 'card' | 'money' | 'date' | 'year' | 'words' | 'place' | 'count' | 'share' | 'level' | 'record'

export const personalFields: [Values, string, string][] = [
  [
    'mobile',
    'phone',
    `
    飞书手机号 | 钉钉手机号 | 企业微信手机号 | 登录手机号 | 绑定手机号 | 微信手机同号 | 国家码+手机号 | 接收短信手机
    预留手机号 | 银行预留手机号 | 注册手机号 | OA手机号 | 系统账号绑定手机号 | 介绍人联系电话 | 前任雇主联系方式 | 短信通知手机
    HP No. | Home Telephone No | Reference Phone Number | phone_country_and_number | cell_phone_no | workPhoneNumber | Next Of Kin Mobile | Business Cell Phone
    Primary Phone Number - Formatted | TELNR | Emergency Contact 1 Phone | homePhone | personal_mobile
    科室电话 | emergency_tel | urgentPhone | cell_number | mobile_phone_number | lxdh
    `,
  ],
  [
    'money',
    'pay',
    `
    当前年薪 | 建议调薪 | Offer薪资 | 月标准工资 | 本月工资 | 试用薪资 | 试用期薪酬 | 转正后薪资 | 签约薪资 | 到手工资 | 目前月薪
    调薪前月薪 | 调薪后月薪 | 调整后薪资 | 薪酬包 | 固定薪酬 | 月度基本薪资 | 年收入 | 月收入 | 税前收入 | 税后收入 | 年底双薪
    公积金月缴存额 | 离职补偿金 | 上一份工作月薪 | 期望税前年薪 | 协议工资制年薪 | 岗位薪资标准 | 薪点工资 | 年功工资 | 保密津贴 | 高温津贴
    夜班津贴 | 驻外补贴 | 车辆补贴 | 午餐补贴 | 安家费补贴 | 年度绩效奖金 | 年度目标奖金 | 留任奖金 | 签约奖金 | 全勤奖金 | 一次性奖金
    养老保险个人缴费 | 医疗保险缴费基数 | 失业保险单位缴纳 | 公积金缴存基数 | 企业年金个人缴费 | 累计应纳税所得额 | 本期应扣税额 | 授予股数 | 已归属期权
    应发工资合计 | 实发工资金额 | 补发工资 | 预发工资 | 代扣个人所得税 | 日工资标准 | 小时工资 | 加班工资基数 | 年终奖金额 | 经济补偿金
    Total Base Pay | Total Base Pay Annualized - Amount | Pay Rate - Amount | PayComponent Amount | Recurring Pay | FTE Annual Salary | New Salary
    Expected Salary | Remuneration | Year-end Bonus | LTI | Shares Granted | Total Salary and Allowances - Amount | Primary Compensation Basis - Amount
    Base Pay Proposed Amount | Proposed Salary | Final Bonus Payout | Bonus Target Amount | Annualized Base Pay | annual_salary | hourly_pay_rate | period_pay_rate
    yearly_salary | bonusAmount | commissionAmount | payRate | Overtime Pay | ANSAL | BET01 | Salary Amount (CNY) | Lump Sum Bonus | Retention Bonus Amount
    Basic Wage | Gross Monthly Salary | Variable Pay | Severance Pay | Deferred Compensation | Stock Options Granted | RSU Grant Value | Current CTC (LPA)
    职务/技术等级 工资 | 级别/岗位级别 工资 | 基础绩效奖 | 93年工改保留补贴 | 独生子女父母奖励金 | 公务员规范性津贴补贴 | 公务交通补贴 | 薪级工资 | 绩效奖金补扣发
    信访工作人员岗位津贴 | 合同工资 | probationSalary | Fiscal Non-OT YTD Wages | Total Base Pay Annualized in Reporting Currency | Cost to Company (CTC) | Sign on Bonus Gross
    `,
  ],
  [
    'date',
    'birth',
    `
    身份证出生日期 | 身份证生日 | 出生 | 出生月日 | 生日日期 | 员工生日 | 证件出生日期 | 户口本出生日期 | 实际出生日期 | 档案出生年月 | 配偶出生日期
    Birth | Born | Biographical Information Date Of Birth | GBDAT | birth_date | Person Date of Birth | Official Birthday | DateOfBirth (MM/DD)
    `,
  ],
  [
    'year',
    'birth',
    `
    出生年 | 出生年份 | Year of Birth | Birth Year
    `,
  ],
  [
    'identity',
    'identity_number',
    `
    大陆身份证号 | 二代身份证号码 | 法定身份证件号码 | 身份证号（18位） | 入职证件号 | National Id Card Number | Legal ID Number | PRC ID
    `,
  ],
  [
    'words',
    'identity_number',
    `
    身份证正面 | 证件类型及身份证号 | Resident Identity Card No
    `,
  ],
  [
    'card',
    'bank_account',
    `
    招商银行卡号 | 建行卡号 | 工资发放银行账号 | 报销银行卡号 | 个人银行账户 | Salary Account No | bank_account_number | BANKN | Direct Deposit Account Number
    `,
  ],
  [
    'words',
    'bank_account',
    `
    工资卡开户行 | 开户银行支行 | 银行卡开户行名称 | Bank Account Holder Name | 工资卡银行
    `,
  ],
  [
    'place',
    'address',
    `
    家庭详细住址 | 目前居住地址 | 实际居住地 | 身份证户籍地址 | 常住户口所在地 | 租房地址 | Primary Home Address - Full | Home Address Line 1 | STRAS
    `,
  ],
  [
    'words',
    'address',
    `
    居住城市 | 户口所在省市 | 原籍贯 | homeCity | City of Birth | GBORT
    `,
  ],
  [
    'words',
    'family',
    `
    婚育状况 | 婚育情况 | 家属 | 母亲 | 父亲 | 目前婚姻状况 | 员工婚姻状况 | 第二紧急联系人 | 直系亲属姓名 | Marital Status Code | FAMST | Employee Marital Status
    Mother | Primary Emergency Contact Name | Spouse Full Name | Dependent 1 Name | 配偶姓名及单位
    紧急联系人所属关系 | 与户主关系 | emergency_rel | Family Background
    `,
  ],
  [
    'words',
    'health',
    `
    孕产情况 | 伤残等级 | 工伤伤残等级 | 残疾人证号码 | 入职体检结果 | 年度体检结论 | 职业病史 | 药物过敏史 | Disability Type | Self-Identified Disability Status
    `,
  ],
  [
    'words',
    'belief',
    `
    民族成分 | Veteran Status | 国籍 | Nationality | Citizenship Status | KONFE | NATIO | 个人宗教信仰 | 现政治面貌 | 本人政治面貌 | Hispanic or Latino
    `,
  ],
  [
    'words',
    'record',
    `
    犯罪记录 | Criminal Record | 无犯罪记录证明 | 有无犯罪记录 | 征信 | 个人征信情况 | Criminal Background Check Result | 背调结果
    `,
  ],
  [
    'words',
    'document',
    `
    驾驶证发证机关 | 护照有效期至 | 原护照号码 | 在华居留证号 | Passport Expiry Date | Work Visa Type | Foreign Residence Permit No
    `,
  ],
]

/** They sound like it and stay. */
export const otherFields: [Values, string][] = [
  [
    'level',
    `
    薪级 | 薪等 | 薪档 | 职级 | 薪资等级 | 工资级别 | 薪酬等级 | 薪资职级 | Pay Grade | Pay Group | Pay Scale Group | Salary Grade | Pay Class | Compensation Grade | Pay Level
    `,
  ],
  [
    'words',
    `
    Parent | Relative | 薪酬专员 | 薪酬模块负责人 | 薪资组 | 工资核算员 | Payroll Specialist | Compensation Partner | 薪酬制度 | 工资条 | 薪酬项目 | pay_group_id | Pay Period | Pay Frequency
    手机号码归属项目 | 手机号归属地 | 手机品牌 | 电话回访结果 | 手机型号 | Phone Model | Mobile App | 银行卡产品 | 联系电话核实人 | 手机测试组
    家属院 | 办公住址 | 公司注册地址 | 项目所在地 | 国际业务 | 国籍公司类型 | 民族区域 | 工作城市 | 办公城市 | 背调供应商 | 征信业务线 | 配偶福利政策
    Compensation Grade | Total Base Pay Annualized - Currency | pay_period_code | pay_scale_code | 从业资格类别 | 发证机关 | 薪酬要求 | 技能等级 | Salary Mode | bonusReason | payType | 计薪方式
    `,
  ],
  [
    'share',
    `
    工资核算及时率 | 薪酬核算准确率 | 薪酬满意度 | 工资发放差错率 | 薪酬竞争力 | 薪资保密达成率 | 奖金发放及时率 | Pay Equity Index | Payroll Accuracy | Salary Satisfaction
    出生率 | 手机号验证率 | 生日关怀覆盖率 | 民族产品占比 | 健康度 | 系统健康状况得分 | 地址准确率 | 家庭渗透率 | Birth Rate | Address Match Rate
    `,
  ],
  [
    'money',
    `
    订单收入 | 销售收入 | 营业收入 | 主营业务收入 | 客户年收入 | 渠道收入 | 净利润 | 毛利 | Gross Margin | Net Revenue | Gross Profit | Net Sales | 人均薪酬 | 市场薪酬
    薪酬预算 | 工资支出 | 政府补贴 | 新能源补贴 | 客户补偿金 | Average Salary | Customer Compensation | Market Median Salary | Apple Pay | WeChat Pay
    `,
  ],
  [
    'count',
    `
    Net Promoter Score | 手机销量 | 手机出货量 | 手机号码开通数 | 电话量 | 电话接通数 | 外呼电话数 | Phone Sales | Mobile Users | Phone Calls | 绑定手机号 | 银行卡交易量 | 身份证核验数
    培训预算 | 母亲节活动 | 父亲节销量 | 儿童产品 | 生日会 | 家庭医生签约数 | 婚庆订单 | 残次品 | 体检中心客流 | Mother Day Sales
    `,
  ],
  [
    'record',
    `
    订单号 | 工单号 | 物料编码 | 合同编号 | 员工编号 | 单据编号 | Order No | Case Number | Asset ID | Ticket ID | Invoice Number | Batch No | Serial Number | 批次号 | 报销单号
    `,
  ],
  [
    'date',
    `
    Last Base Pay Increase Date | Date of Joining | bonusDate | 发证日期 | 最近调薪日期 | 参加工作日期 | 发薪日
    `,
  ],
]

/** The headers of a group: `header | header`, over several lines. */
export const headersOf = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((header) => header.trim())
    .filter((header) => header !== '')
