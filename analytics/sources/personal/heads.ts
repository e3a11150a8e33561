// The noun a header ends with: `Offer薪资`, `银行预留手机号`, `Total Base Pay Annualized - Amount`. Words before it say whose, which or when and are not listed;
// what turns the meaning is. Words behind it turn the meaning unless they are listed as `tails`: `薪资等级` and `Pay Group` are no pay.
import type { PersonalKind } from '../table/types'

interface Head {
  kind: PersonalKind
  /** Alternatives of a regular expression. */
  nouns: string
  tails?: string
  /** Words before the noun with which it means something else. */
  turns?: string
  /** The noun alone says too little: its values have to agree. */
  vague?: true
}

const firms = '公司|单位|企业|工作|办公|客户|用户|供应商|门店|项目|酒店|仓库|机构|集团|法人|商户|经销商|渠道'
const insurance = '社保|公积金|养老|医疗|医保|失业|工伤|生育|年金'
const allowances =
  '津贴|规范性|保留|独生子女|公务交通|生活|职称|技能|职务|福利|地区|艰苦|边远|误餐|值班|节日|过节|人才|购房|工作量|高温|防暑|降温|取暖|住房|租房|房租|安家费?|交通|车辆?|通讯|话费|电脑|午餐|餐费?|餐饮|伙食|出差|夜班|岗位|职务|学历|工龄|司龄|驻外|外派|异地'

/** On the key of a Chinese header, without its bracket. */
export const chineseHeads: Head[] = [
  { kind: 'phone', nouns: '手机号码?|电话号码?|联[系络](?:电话|手机|方式)|移动电话|座机号?码?|固定电话|宅电|传真号码?|手机(?:微信)?同号' },
  { kind: 'phone', nouns: '手机|电话', vague: true },
  {
    kind: 'identity_number',
    nouns: '身份证件?(?:号码?|编号)?|公民身份号码',
    tails: '正面|反面|复印件|照片|有效期|到期日期?|后[四六46]位',
  },
  {
    kind: 'identity_number',
    nouns: '证[件照](?:号码?|编号)',
    turns: `${firms}|设备|产品|车|房产|资[质格]|培训|从业|职业|特种|上岗|作业|营业`,
  },
  {
    kind: 'document',
    nouns: '护照|驾驶证|驾照|通行证|居[留住]证|签证|军官证|[台回]胞证|就业证',
    tails: '号|编号|类[型别]|有效期至?|到期日期?|发证机关|签发(?:日期|地|机关)|国家',
    turns: '工程|现场|变更|经济|车辆|货物|设计',
  },
  { kind: 'social_security', nouns: '(?:社保|公积金|医保)(?:卡|电脑|个人)?(?:号码?|[账帐]号|编号)' },
  {
    kind: 'bank_account',
    nouns:
      '银行卡(?:卡?号码?)?|银行卡?[账帐][号户]|工资卡(?:卡?号|银行|行)?|储蓄卡号?|借记卡号|[建工农中招交邮]行(?:卡号|[账帐]号)|(?:代缴|代发|发薪|工资|开户)银行|(?:收款|报销|打款|发薪|代发|对私|开户)[账帐][号户]|开户行|开户支行|开户人',
    tails: '名称|支行|网点|行号',
  },
  {
    kind: 'address',
    nouns:
      '住址|(?:家庭|住宅|租房|邮寄|收件|通[讯信]|户口|户籍|现住|居住)地址|居住(?:地|城市|省份|省市)|现居城市|(?:户籍|户口)(?:地|所在地|所在省市|省份|市县|城市)|籍贯|现住地|出生(?:地|城市)',
    turns: `${firms}|注册`,
  },
  {
    kind: 'pay',
    nouns: '工资|[月年日时周底本基起双调涨]薪|薪[资酬水金]|津贴|奖金|(?:年终|绩效|季度|月度|全勤)奖|奖励金|补扣[发款]|提成|补偿金|经济补偿',
    tails: '总额|金额|数额|合计|总计|小计|标准|基数|额|幅度|比例|总?包|税前|税后|不?含税',
    turns:
      '均|中位|市场|行业|外部|同行|对标|客户|用户|供应商|渠道|经销商|政府|国家|财政|拆迁|征地|违约|[单每]件|满意|核算|核对|统计|管理|沟通|负责|分管|模块|了解|学习|培训|课程|优化|预算',
  },
  { kind: 'pay', nouns: `(?:${allowances})补[贴助]`, tails: '标准|金额|合计' },
  {
    kind: 'pay',
    nouns: '应[税纳]税?所得额|应[扣纳补退]+税额|代扣税|个人所得税|(?:授予|归属|行权|持有)(?:期权|股[数票份权])',
    tails: '数量?|合计|金额',
  },
  {
    kind: 'pay',
    nouns: `(?:${insurance})(?:保险|医疗)?[月年]?(?:(?:个人|公司|单位|企业)?(?:应?缴[费存纳]|承担)(?:部分|基数|金额|额)?|(?:个人|公司|单位|企业)(?:部分|基数|金额)|基数)`,
    turns: '人均|平均|户均',
  },
  {
    kind: 'health',
    nouns: '孕产(?:情况|状况)?|[伤残]残等级|残疾(?:等级|类[型别]|人?标[志识]|人?证号码?)|病史|过敏史|血型|怀孕情况|预产期',
  },
  { kind: 'health', nouns: '体检结[果论]', turns: '设备|车|系统|服务器|网络|门店|项目|数据|安全' },
  { kind: 'belief', nouns: '民族(?:成分)?|宗教信仰|政治面[貌目]|党派' },
  { kind: 'belief', nouns: '国籍', turns: '船|机|车|客户|供应商' },
  { kind: 'record', nouns: '犯罪(?:记录|史)?', tails: '证明|情况' },
  { kind: 'record', nouns: '征信|背调结[果论]|背景调查结[果论]', tails: '情况|报告|记录', turns: firms },
  {
    kind: 'family',
    nouns:
      '婚[姻育](?:状[况态]|情况)|婚育|婚否|生育[状情]况|(?:紧急|应急)联[系络]人|(?:配偶|子女|[亲家]属|父亲|母亲|父母|监护人|家庭成员)姓名',
    tails: '姓名|(?:所属)?关系|及.{1,4}',
  },
  {
    kind: 'birth',
    nouns: '出生(?:日期|年月日?|时间|年份?|月[日份]|日)|[生诞]辰|生日',
    tails: '日期|时间',
    turns: '公司|企业|品牌|产品|店|厂',
  },
]
/** Behind any noun: a running number, a unit. */
export const chineseTails = '信息|号码|\\d+|[一二三]|人民币|万?元|万'
/** Too short to end longer names. */
export const chineseWhole: [PersonalKind, string][] = [
  ['birth', '出生'],
  ['family', '[家亲]属|[父母]亲|父母|爱人|配偶'],
  ['pay', '(?:现有|目前|当前|原|上家|期望|预期|个人|家庭|本人)*(?:税[前后]|到手|年度?|月度?|工资性?|薪[资酬])+收入?'],
]

const company =
  'company|office|work|business|customer|client|supplier|vendor|store|site|warehouse|ip|mac|e?mail|web|billing|shipping|registered'
/** On the words of a Latin header in lower case, `payRate` and `pay_rate` alike. */
export const latinHeads: Head[] = [
  {
    kind: 'phone',
    nouns: '(?:phone|telephone|tel|mobile|cell|handphone|cellphone|hp|fax|whatsapp) (?:number|no|num|nbr)|telnr',
    tails: 'formatted',
  },
  { kind: 'phone', nouns: 'phone|telephone|mobile|handphone|cell ?phone', vague: true },
  {
    kind: 'identity_number',
    nouns:
      '(?:national|citizen|government|legal|resident) (?:id|identity|identification|identifier)(?: card)?(?: number| no)?|(?:id|identity) card(?: number| no)?|social (?:security|insurance) (?:number|no)|ssn',
  },
  {
    kind: 'document',
    nouns: 'passport|visa|(?:work|residence) permit|driv(?:er|ers|ing) licen[cs]e|travel document',
    tails: 'number|no|id|type|country|expiry|expiration|expires|issue|issued|date|status',
  },
  {
    kind: 'bank_account',
    nouns: '(?:bank|salary|payroll|payment|deposit) (?:account|acct|card|a c|ac)|iban|swift code|routing number|bank[ln]',
    tails: 'number|no|holder|name',
  },
  {
    kind: 'address',
    nouns: '(?:home|residential|residence|mailing|permanent|postal|temporary|street) address',
    tails: 'full|line|city|state|province|country|county|zip|postal|code|street|formatted',
    turns: company,
  },
  {
    kind: 'address',
    nouns:
      '(?:home|birth) (?:city|state|province|country|street|zip|postal code)|(?:city|place|country|state|region|province) of birth|stras|gbort|pstlz',
  },
  {
    kind: 'pay',
    nouns:
      'salary|salaries|wages?|remuneration|compensation|pay|pay rate|(?:hourly|daily|salary|wage|overtime|double time) rate|(?:pay|salary) (?:component|grade|group)(?= amount)|bonus(?:es)?|ctc|annuali[sz]ed base|severance|(?:stock options?|rsus?|options|shares|equity)(?: award)?(?= grant| vest)|stock options?|allowances?|commissions?|ansal|bet01',
    tails:
      'amount|amt|annuali[sz]ed|annual|annually|monthly|yearly|hourly|weekly|value|total|proposed|actual|target|current|new|previous|payout|increase|adjustment|percent|basis(?= amount)|granted|grant|vested|usd|cny|rmb|eur|gbp|hkd|sgd|inr|lpa|gross|net|(?:in )?(?:local|reporting) currency|before tax|after tax|per (?:year|month|hour|annum)',
    turns:
      'average|avg|median|mean|market|industry|peer|benchmark|customer|client|vendor|supplier|agent|broker|platform|channel|partner|carbon|workers|to|apple|google|we ?chat|samsung|budget(?:ed)?|equal|fair|number of|count of|baggage|bad debt|doubtful|credit',
  },
  {
    kind: 'health',
    nouns: '(?:disability|pregnancy)(?: type| status)?|blood (?:type|group)|medical (?:conditions?|history)|allerg(?:y|ies)',
    tails: 'code|description',
  },
  {
    kind: 'belief',
    nouns:
      'veterans? status|protected veteran|military status|nationality|citizenship(?: status| country)?|ethnicity|ethnic group|religion|hispanic or latino|konfe|natio|racky',
    tails: 'code|description',
    turns: 'customer|client|vessel|supplier',
  },
  {
    kind: 'record',
    nouns: 'criminal (?:records?|history|background check|convictions?)|background check(?= result)',
    tails: 'results?|status',
  },
  {
    kind: 'family',
    nouns:
      'marital status|emergency contact|emergency (?:name|rel|relation|relationship)|(?:emergency contact|spouse|dependent|mother|father|partner|child)(?: \\d)? (?:full |first |last )?name|famst',
    tails: 'code|description|name|relationship',
  },
  {
    kind: 'birth',
    nouns: 'date of birth|birth ?date|birth ?day|dob|birth year|year of birth|birth month|month of birth|gbdat',
    tails: 'mm|dd|yyyy|formatted',
  },
]
export const latinWhole: [PersonalKind, string][] = [
  ['birth', 'birth|born'],
  ['family', 'mother|father'],
  ['pay', '[ls]ti(?: target)?(?: amount)?'],
]

/** Pay where pay stands beside it, and anything else elsewhere. */
export const besidePay =
  'Gross, Net, Gross Amount, Net Amount, Tax, Deductions, Equity, Increase Amount, 收入, 待遇, 罚款, 借款, 扣款, 个税, 税额, 签字费'
