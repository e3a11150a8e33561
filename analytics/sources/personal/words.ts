// THE list of personal columns: how people and systems call them. A header is looked up without whose it is (`紧急联系人`, `Home`) and without
// a running number at its end; `groups` are headings above several columns, all of which are personal then.
import type { PersonalKind } from '../table/types'

interface PersonalWords {
  words: string
  groups?: string
}

export const personalWords: Record<Exclude<PersonalKind, 'respondent'>, PersonalWords> = {
  identity_number: {
    words:
      '身份证, 身份证号, 个人税号, 个人所得税纳税识别号, Identification No, 身份证号码, 身份证件号码, 身份证件号, 居民身份证, 居民身份证号, 居民身份证号码, 公民身份号码, 公民身份证号, 公民身份证号码, 身份号码, 证件号, 证件号码, 证件编号, 身分证, 身分证号, 身分证字号, 身分证号码, 国民身份证号, 有效证件号码, 身份证有效期, 身份证到期日, 身份证地址, National ID, National ID Number, National Identifier, National Identity Number, Identity Number, Identity Card, Identity Card Number, ID Card, ID Card No, ID Card Number, IDCardNo, Citizen ID, Government ID, Govt ID, Tax ID, Tax Identification Number, TIN, SSN, SIN, Social Security Number, Social Insurance Number, National Insurance Number, NI Number, NRIC, HKID, PAN Number, Aadhaar, Aadhaar Number, PESEL, CPF, CURP, certNo, cert_no, cert_id, id_card, idcard, identity_no, identityNo, sfzh, sfz, zjhm',
    groups: '身份证信息, 证件信息, 身份信息, National ID Information, National IDs, Identity Documents, id_card, nationalId',
  },
  document: {
    words:
      '护照, 护照号, 护照号码, 护照编号, 港澳通行证, 港澳通行证号, 港澳台通行证, 通行证号, 通行证号码, 台胞证, 台胞证号, 回乡证, 回乡证号, 居留证, 居留证号, 居住证, 居住证号, 居住证号码, 军官证, 军官证号, 驾驶证, 驾驶证号, 驾照号, 驾照号码, 车牌, 车牌号, 车牌号码, 签证号, 签证号码, 工作许可证号, 就业证号, 外国人工作许可证号, 户口本号, Passport, Passport No, Passport Number, Passport ID, Visa, Visa No, Visa Number, Work Permit, Work Permit No, Work Permit Number, Residence Permit, Residence Permit No, Residence Permit Number, Driver License, Drivers License, Driver License No, Driver License Number, Drivers License Number, Driving Licence Number, License Plate, Plate Number, Travel Permit, Travel Document No, Green Card Number',
    groups: '护照信息, 签证信息, Passport Information, Visa Information, passport, visa, Work Permits',
  },
  social_security: {
    words:
      '社保号, 社保账号, 社保卡号, 社保编号, 社会保障号, 社会保障号码, 社会保障卡号, 社会保险号, 社会保险号码, 社保电脑号, 个人社保号, 医保卡号, 医保号, 医保账号, 公积金号, 公积金账号, 公积金帐号, 住房公积金账号, 住房公积金号, 公积金编号, 年金账号, Social Security No, Social Insurance No, Social Insurance Account, Provident Fund Account, Provident Fund No, Housing Fund Account, Housing Fund No, PF Number, UAN, MPF Account, Pension Number, Pension Account',
  },
  phone: {
    words:
      '手机, 手机号, 手机号码, 手机码, 移动电话, 移动电话号码, 电话, 电话号, 电话号码, 联系电话, 联络电话, 联络方式, 联系号码, 联系手机, 联系手机号, 联系方式, 座机, 座机号, 固定电话, 固话, 宅电, 行动电话, 手提电话, 流动电话, 电话/手机, 手机/电话, 小灵通, 短号, 传真, 传真号码, Mobile, Mobile Phone, Mobile No, Mobile Number, Mobile Phone Number, Cell, Cell Phone, Cellphone, Cell Phone Number, Cell Number, Cellular, Phone, Phone No, Phone Number, Phone Nbr, Telephone, Telephone No, Telephone Number, Tel, Tel No, Contact No, Contact Number, Contact Phone, Landline, Fax, Fax Number, Handphone, msisdn, tel_no, phoneNum, mobileNo, mobilePhone, phone_number, WhatsApp, WhatsApp Number, sjhm, lxdh',
    groups: '电话信息, Phone Information, Phone Numbers, phones, mobiles',
  },
  private_contact: {
    words:
      '个人邮箱, 私人邮箱, 个人电子邮箱, 私人电子邮箱, 个人邮件, 家庭邮箱, 备用邮箱, 微信, 微信号, 个人微信, QQ, QQ号, QQ号码, QQ邮箱, 微博, Personal Email, Personal E-mail, Personal Email Address, Private Email, Home Email, Home E-mail, Alternate Email, WeChat, WeChat ID, Skype, Telegram, LinkedIn, Facebook, Personal Mail, personalEmail, privateEmail',
    groups: '个人联系方式, 联系信息, 通讯信息, Personal Contact, Personal Contact Information, contact_info',
  },
  bank_account: {
    words:
      '银行卡, 银行卡号, 银行账号, 银行帐号, 银行账户, 银行帐户, 银行账户号, 工资卡, 工资卡号, 工资账号, 工资帐号, 工资账户, 工资卡账号, 薪资卡号, 薪资账号, 薪资帐户, 代发账号, 代发卡号, 收款账号, 收款帐号, 收款账户, 收款卡号, 报销账号, 报销卡号, 储蓄卡号, 借记卡号, 信用卡号, 开户行, 开户银行, 开户行名称, 开户支行, 开户行行号, 开户网点, 开户名, 开户人, 户名, 账户名, 银行户名, 联行号, 银行联行号, 支付宝, 支付宝账号, Bank, Bank Name, Bank Branch, Bank Account, Bank Account No, Bank Account Number, Bank Account Name, Bank Card, Bank Card No, Bank Card Number, Bank Code, Account Number, Account No, Acct No, Acct Number, Account Holder, Account Holder Name, Debit Card Number, Card Number, IBAN, BIC, SWIFT, SWIFT Code, Routing Number, Sort Code, IFSC, IFSC Code, BSB, Payment Account, Payee Account, Payroll Account, bankNo, bank_card, bankcard, account_no, accountNo, bankAccount, Alipay, Alipay Account',
    groups:
      '银行信息, 银行卡信息, 银行账户信息, 工资卡信息, 开户信息, 收款信息, Bank Details, Bank Information, Bank Account Information, Payment Information, Direct Deposit, bank, bank_account, bankAccount, bankInfo',
  },
  address: {
    words:
      '地址, 住址, 家庭住址, 家庭地址, 居住地址, 居住地, 现住址, 现居住地, 现居住地址, 现居地, 目前住址, 户籍地址, 户籍地, 户籍所在地, 户口地址, 户口所在地, 户籍住址, 籍贯, 通讯地址, 通信地址, 联系地址, 邮寄地址, 收货地址, 常住地址, 暂住地址, 暂住地, 详细地址, 身份证住址, 邮编, 邮政编码, 住所, 住宅地址, 老家, 出生地, 户口性质, 户口类型, 户籍类型, 户籍性质, 户籍, 户口, Address, Home Address, Residential Address, Residence, Residence Address, Permanent Address, Current Address, Mailing Address, Postal Address, Street, Street Address, Address Line, Address Line 1, Address Line 2, Address 1, Address 2, Street 1, Street 2, Zip, Zip Code, ZIP/Postal Code, Postal Code, Postcode, Home City, Home State, Home Country, Place of Birth, Birthplace, Birth Place, Hometown, Native Place, Domicile, Hukou, Hukou Address, Hukou Type, addr, home_addr, jtzz',
    groups:
      '地址信息, 家庭地址, 户籍信息, 户口信息, 住址信息, Address Information, Home Address, Addresses, address, addresses, homeAddress, home_address, residence',
  },
  pay: {
    words:
      '应税收入, 应纳税收入, 计税收入, 税前收入, 税后收入, 工资收入, 薪资收入, 薪酬收入, 工资性收入, 劳务收入, Comp, Total Comp, Base Comp, Annual Comp, Current Comp, Comp Amount, Taxable Income, Taxable Pay, Gross Income, 工资, 薪资, 薪酬, 薪水, 工钱, 总现金额, 现金总额, 底薪, 本薪, 投保薪资, 劳保级距, 劳保, 健保, 基本工资, 基础工资, 岗位工资, 职务工资, 级别工资, 技能工资, 学历工资, 工龄工资, 司龄工资, 绩效工资, 浮动工资, 保底工资, 固定工资, 标准工资, 计件工资, 计时工资, 加班工资, 加班费, 病假工资, 试用期工资, 试用期薪资, 转正工资, 转正薪资, 入职薪资, 定薪, 调薪, 调薪金额, 调薪幅度, 调薪比例, 调薪前工资, 调薪后工资, 涨薪幅度, 月薪, 年薪, 日薪, 时薪, 周薪, 月工资, 年工资, 日工资, 税前工资, 税后工资, 税前月薪, 税后月薪, 税前年薪, 年度总包, 年总包, 总包, 总现金, 目标年薪, 期望薪资, 期望月薪, 期望年薪, 当前薪资, 目前薪资, 上家薪资, 薪资标准, 工资标准, 薪酬标准, 薪资总额, 工资总额, 薪酬总额, 工资合计, 薪资合计, 应发, 应发工资, 应发合计, 应发薪资, 应发金额, 应发总额, 应付工资, 实发, 实发工资, 实发合计, 实发薪资, 实发金额, 实发总额, 应扣合计, 扣款合计, 代扣合计, 奖金, 年终奖, 年终奖金, 绩效奖金, 绩效奖, 季度奖金, 月度奖金, 目标奖金, 项目奖金, 销售提成, 提成, 提成金额, 佣金, 分红, 期权, 股票, 股权, 限制性股票, 十三薪, 13薪, 津贴, 补贴, 补助, 交通补贴, 餐补, 餐费补贴, 住房补贴, 通讯补贴, 话费补贴, 高温补贴, 岗位津贴, 职务津贴, 个税, 个人所得税, 应纳税所得额, 应税工资, 代扣个税, 社保基数, 社保缴费基数, 缴费基数, 公积金基数, 公积金缴存基数, 社保个人, 社保公司, 个人社保, 单位社保, 公积金个人, 公积金单位, 个人公积金, 单位公积金, 养老保险, 医疗保险, 失业保险, 工伤保险, 生育保险, 住房公积金, Salary, Base Salary, Basic Salary, Base Pay, Basic Pay, Pay, Pay Rate, Rate of Pay, Hourly Rate, Hourly Pay, Hourly Wage, Monthly Salary, Monthly Pay, Monthly Wage, Annual Salary, Annual Pay, Annual Base Salary, Annual Base Pay, Annualized Salary, Annual Rate, Gross Pay, Gross Salary, Net Pay, Net Salary, Take Home Pay, Take-home Pay, Wage, Wages, Compensation, Total Compensation, Total Cash, Total Target Cash, Total Rewards, On Target Earnings, OTE, CTC, Cost to Company, Earnings, Bonus, Annual Bonus, Bonus Amount, Bonus Target, Target Bonus, Performance Bonus, Sign-on Bonus, Commission, Commissions, Stock Grant, Stock Options, Equity Grant, RSU, Allowance, Allowances, Housing Allowance, Transport Allowance, Merit Increase, Merit Increase %, Salary Increase, Pay Increase, Compa-Ratio, Compa Ratio, Range Penetration, Income Tax, Withholding Tax, Payroll Amount, compensationValue, payRate, base_salary, baseSalary, annualSalary',
    groups:
      '薪酬信息, 薪资信息, 工资信息, 薪酬, 薪资, 工资, 薪资明细, 工资明细, 薪酬明细, 应发项目, 扣款项目, 社保公积金, 五险一金, 社保缴纳, 调薪信息, Compensation, Compensation Information, Pay Information, Salary Information, Payroll, Earnings, Deductions, salary, pay, payroll, wages, compensations',
  },
  health: {
    words:
      '健康状况, 健康情况, 身体状况, 体检结果, 体检结论, 体检情况, 体检报告, 病史, 既往病史, 疾病史, 家族病史, 过敏史, 慢性病, 疾病, 血型, 身高, 体重, 视力, 残疾, 是否残疾, 残疾等级, 残疾类型, 残疾情况, 残疾证号, 残疾人证号, 职业病, 孕期, 是否怀孕, 预产期, 怀孕情况, 病假原因, 诊断, 诊断结果, 疫苗接种情况, 疫苗接种, 核酸结果, 心理状况, 心理测评结果, 指纹, 人脸, Health Condition, Medical History, Medical Condition, Medical Conditions, Medical Information, Blood Type, Blood Group, Height, Disability, Disability Status, Disabled, Allergies, Allergy, Diagnosis, Pregnancy, Pregnant, Pregnancy Status, Vaccination Status, Vaccination, Fingerprint, Face ID, Health Details',
    groups: '健康信息, 体检信息, 医疗信息, Health Information, Medical Information, Medical, medical, disability',
  },
  belief: {
    words:
      '宗教, 宗教信仰, 信仰, 政治面貌, 政治面目, 党派, 党派信息, 入党时间, 入党日期, 是否党员, 党员, 党组织关系, 所在党支部, 党支部, 入团时间, 入团日期, 民族, 族别, 工会会员, 是否工会会员, 性取向, zzmm, 国籍, 是否少数民族, Nationality, Citizenship, Veteran Status, Religion, Religious Belief, Faith, Political Affiliation, Political Status, Political Party, Party Membership, Party Member, Ethnicity, Ethnic Group, Race, Race/Ethnicity, Ethnic Origin, Union Membership, Union Member, Trade Union Member, Sexual Orientation',
    groups: '政治信息, 党员信息, 党建信息, Ethnicity and Race, religion, politics',
  },
  family: {
    words:
      '婚姻, 婚姻状况, 婚姻状态, 婚否, 婚姻情况, 结婚日期, 生育状况, 生育情况, 子女, 子女情况, 子女数, 子女人数, 子女数量, 子女姓名, 子女信息, 配偶, 配偶姓名, 配偶工作单位, 父亲姓名, 母亲姓名, 家庭成员, 家庭情况, 家庭关系, 家庭状况, 家属姓名, 紧急联系人, 紧急联系人姓名, 紧急联系人关系, 紧急联络人, 紧急联络人姓名, 应急联系人, 与紧急联系人关系, 监护人, 与本人关系, 与员工关系, 与紧急联系人的关系, 家庭成员关系, 独生子女, 是否独生子女, Marital Status, Marital, Marriage Status, Married, Spouse, Spouse Name, Number of Children, No of Children, Dependents, Dependants, Number of Dependents, Dependent Name, Family Members, Family Status, Emergency Contact, Emergency Contact Name, Emergency Contact Relationship, Relationship to Employee, Next of Kin, Beneficiary, Beneficiary Name, Family Background, 与户主关系, maritalStatus, hyzk',
    groups:
      '紧急联系人, 紧急联系人信息, 紧急联络人, 应急联系人, 家庭成员, 家庭信息, 家庭情况, 家庭成员信息, 家属信息, 子女信息, 配偶信息, 子女, 配偶, Emergency Contact, Emergency Contacts, Emergency Contact Information, Family Members, emergencyContact, emergency_contact, emergencyContacts, spouse, next_of_kin',
  },
  record: {
    words:
      '犯罪记录, 有无犯罪记录, 无犯罪证明, 无犯罪记录证明, 征信, 征信报告, 征信记录, 失信记录, 背调结果, 背调结论, 背景调查结果, Criminal Record, Criminal History, Conviction, Convictions, Background Check Result, Credit History',
  },
  birth: {
    words:
      '出生日期, 出生年月, 出生年月日, 出生时间, 生日, 阳历生日, 农历生日, 公历生日, Date of Birth, Birth Date, Birthdate, Birthday, DOB, dateOfBirth, birth_date, csrq, csny',
  },
}

/** Whose a number or an address is; says nothing about what it is. */
export const owners =
  '员工, 职工, 职员, 人员, 本人, 个人, 私人, 紧急联系人, 紧急联络人, 应急联系人, 紧急联系, 紧急, 联系人, 联络人, 配偶, 爱人, 父亲, 母亲, 父母, 家属, 家长, 家人, 子女, 监护人, 担保人, 推荐人, 户主, 家庭, 家里, 住宅, 常用, 备用, 第一, 第二, 主要, 其他, 其它, 另一, 原, 新, 现, 我的, 有效, 收件人, 收货人, 候选人, 应聘者, 申请人, 填报人, 发薪, 领取人, Employee, Worker, Staff, Personal, Private, Home, Primary, Secondary, Alternate, Alternative, Other, Preferred, Main, Current, Permanent, Emergency, Emergency Contact, Emergency Contacts, Spouse, Partner, Parent, Father, Mother, Next of Kin, Dependent, Contact, Candidate, My, Legal, user, emp'
/** The same of firms and offices, whose addresses and sums are nobody's own; a telephone or an account leads to a person all the same. */
export const firms =
  '工作, 公司, 单位, 办公, 办公室, 客户, 客户联系人, 供应商, 供应商联系人, Work, Business, Office, Company, Customer, Client, Supplier, Vendor'
export const ofFirms: readonly PersonalKind[] = ['phone', 'private_contact', 'bank_account', 'identity_number']
/** Whatever a column says of these people is family; of what it says, see `ofRelatives`. */
export const relatives =
  '家庭成员, 家属, 亲属, 眷属, 配偶, 爱人, 丈夫, 妻子, 父亲, 母亲, 父母, 子女, 孩子, 儿子, 女儿, 紧急联系人, 紧急联络人, 应急联系人, 监护人, Spouse, Partner, Father, Mother, Child, Dependent, Emergency Contact, Next of Kin, Beneficiary, Family Member'
export const ofRelatives =
  '姓名, 名字, 名称, 关系, 工作单位, 单位, 工作, 职业, 职务, 学历, 年龄, 性别, 国籍, 政治面貌, Name, First Name, Last Name, Full Name, Relation, Relationship, Occupation, Employer, Age, Gender, Nationality'
