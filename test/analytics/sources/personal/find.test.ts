// Which columns are personal, by header lists of real systems, and which only sound like it.
import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../analytics/sources/personal/find'
import { headerFinding } from '../../../../analytics/sources/personal/header'
import type { SheetLayout } from '../../../../analytics/sources/table/types'
import type { PreviewGrid } from '../../../../importers/source/types'
import { cardNumber, identityNumber } from '../../../support/personal-company'

const kindOf = (header: string) => headerFinding(header.split(' > '))?.kind ?? null

describe('headers of real systems', () => {
  it.each([
    [
      'identity_number',
      '身份证号 证件号码 公民身份号码 *身份证号码(必填) 身分證字號 居民身份证号码 National_ID SSN 员工身份证号 配偶身份证号 证件信息_>_号码 nationalId.value',
    ],
    [
      'phone',
      '手机 手机号 移动电话 联系电话 办公电话 紧急联系人电话 紧急联系人手机号 手机1 电话2 行動電話 聯絡電話 Mobile Cell_Phone Home_Phone Work_Phone Emergency_Contact_Phone 手机号_Mobile 客户电话 contact.mobilePhone staff[].phone',
    ],
    [
      'bank_account',
      '银行卡号 开户行 开户银行 工资卡号 工资账号 銀行帳號 Bank_Account_Number IBAN SWIFT_Code bank_account.no 工资卡信息_>_账号',
    ],
    [
      'address',
      '家庭住址 户籍地址 现住址 通讯地址 籍贯 戶籍地址 地址 Home_Address Address_Line_2 Postal_Code Permanent_Address homeAddress.city',
    ],
    [
      'pay',
      '基本工资 月薪 年薪 应发工资 实发合计 1月工资 2026年1月应发工资 绩效奖金 公积金基数 薪資 本薪 Base_Salary Annual_Pay Gross_Pay Bonus compensation.base 薪酬信息_>_固定',
    ],
    ['social_security', '社保号 公积金账号 个人社保号'],
    ['document', '护照号 护照号码 车牌号 Passport_Number Visa_Number'],
    ['private_contact', '个人邮箱 微信号 QQ Personal_Email'],
    ['health', '健康状况 血型 残疾证号 过敏史 Blood_Type'],
    ['belief', '宗教信仰 政治面貌 民族 入党时间 Religion Ethnicity'],
    [
      'family',
      '婚姻状况 家庭成员姓名 紧急联系人 紧急联系人姓名 配偶姓名 父亲工作单位 婚姻狀況 Marital_Status emergencyContact.name 家庭成员_>_姓名',
    ],
    ['birth', '出生日期 生日 Date_of_Birth'],
  ])('%s', (kind, headers) => {
    const found = headers.split(' ').map((header) => header.replaceAll('_', ' '))
    expect(found.filter((header) => kindOf(header) !== kind)).toEqual([])
  })

  it('means something else', () => {
    const friends =
      '工单电话时长 电话接通率 通话时长 地址解析完成率 IP地址 邮箱地址 银行客户数 银行渠道收入 薪酬满意度 薪级 薪资等级 工资发放及时率 人均薪酬 健康度 项目健康状态 家庭宽带新增 户均收入 住宅项目数 员工编号 工号 账号 登录名 客户名称 客户地址 公司地址 办公地点 工作邮箱 邮箱 目标 权重 评分 备注 姓名 关系 单位 民族服饰销量 生日会场次 手机销量 手机线上订单 应发数量 实发数量 证书编号 合同编号 订单号 Weight Height_of_rack Account_Manager Phone_Orders Address_Accuracy Payment_Terms Pay_Equity_Score Customer_Health Health Employee_ID Email Work_Location Status Children.name'
    expect(friends.split(' ').filter((header) => kindOf(header.replaceAll('_', ' ')) !== null)).toEqual([])
  })
})

/** A sheet with one header row. */
function sheet(headers: string[], rows: (string | null)[][]): { grid: PreviewGrid; layout: SheetLayout } {
  const all = [headers, ...rows].map((cells, at) => ({ row: at + 1, cells }))
  const columns = headers.map((header, column) => ({ column, header, levels: [header], hidden: false }))
  return {
    grid: { rows: all, merges: [], hiddenColumns: [], complete: true },
    layout: { headerRows: [1], firstDataRow: 2, columns, titleRows: [] },
  }
}
const found = (headers: string[], rows: (string | null)[][], indicators: string[] = []) =>
  findPersonal({ ...sheet(headers, rows), indicators: new Set(indicators) }, () => false).map(({ header, kind }) => [header, kind])
const column = (header: string, values: string[], indicators: string[] = []) =>
  found(
    [header],
    values.map((value) => [value]),
    indicators,
  ).map(([, kind]) => kind)[0] ?? null

const ids = [1, 2, 3, 4].map((n) => identityNumber(n * 31))
const cards = [1, 2, 3, 4].map(cardNumber)
const mobiles = ['13812345678', '15987654321', '18600001111', '17712340000']

describe('values', () => {
  it.each([
    ['甲', ids, 'identity_number'],
    ['员工编号', ids, 'identity_number'],
    [
      '乙',
      ids.map((id) => id.replace(/./g, (digit) => (digit === 'X' ? 'Ｘ' : String.fromCharCode(digit.charCodeAt(0) + 0xfee0)))),
      'identity_number',
    ],
    ['丙', ['330106720315123', '330106811203221'], 'identity_number'],
    ['卡号', cards, 'bank_account'],
    ['甲', ['DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819'], 'bank_account'],
    ['甲', mobiles, 'phone'],
    ['甲', ['+86 138-1234-5678', '0571-88886666', '(010)62345678'], 'phone'],
    ['登录名', mobiles, 'phone'],
    ['邮箱', ['a1@qq.com', 'b2@163.com', 'c@plumb.example'], 'private_contact'],
    ['甲', ['浙江省杭州市西湖区文三路 90 号', '上海市徐汇区漕溪北路18号5楼'], 'address'],
  ])('%s tells by most of its values', (header, values, kind) => expect(column(header, values)).toBe(kind))

  it.each([
    ['工号', ['13812345678', '13812345679', '13812345680']],
    ['订单号', mobiles],
    ['备件编码', mobiles],
    ['订单号', ['202601051234567890', '202601051234567891', '202601051234567892']],
    ['单据编号', ['330106720315123', '330106811203221']],
    ['电话', ['12', '8', '31']],
    ['电话', ['85%', '92.5%']],
    ['地址', ['10.0.0.1', '192.168.1.7']],
    ['地址', ['https://a.example/x', 'https://b.example/y']],
    ['身份证', ['是', '否', '是']],
    ['邮箱', ['a@plumb.example', 'b@plumb.example', 'c@qq.com']],
    ['工作地点', ['浙江省杭州市西湖区文三路 90 号', '上海市徐汇区漕溪北路18号5楼']],
    ['营收', ['13812345678.50', '2231.00', '88123.75']],
    ['1月', ['13812345678', '13912345678']],
  ])('%s %s is kept', (header, values) => expect(column(header, values)).toBeNull())

  it('are a measure where the header is the name of an indicator', () => {
    expect(column('奖金', ['12000', '13000'], ['奖金'])).toBeNull()
    expect(column('奖金', ['12000', '13000'])).toBe('pay')
  })

  it('of answers to a survey under a heading are no pay', () => {
    expect(headerFinding(['薪酬', '满意度'])).toEqual({ kind: 'pay', byGroup: true })
    const { grid, layout } = sheet(['满意度'], [['4'], ['5'], ['3']])
    const surveyed = { ...layout, columns: [{ ...layout.columns[0], levels: ['薪酬', '满意度'] }] }
    expect(findPersonal({ grid, layout: surveyed, indicators: new Set() }, () => false)).toEqual([])
  })
})

it('a second table in a sheet leaves out from its own header on', () => {
  const rows = [
    ['PL01', '质量部', '检验员'],
    [null, null, null],
    ['姓名', '家庭住址', '月薪'],
    ['卜若川', '闲林西路 7 号', '9000'],
  ]
  const { grid, layout } = sheet(['工号', '部门', '职位'], rows)
  expect(findPersonal({ grid, layout, indicators: new Set() }, () => false)).toEqual([
    { column: 1, header: '家庭住址', kind: 'address', from: 5, kept: false },
    { column: 2, header: '月薪', kind: 'pay', from: 5, kept: false },
  ])
})
