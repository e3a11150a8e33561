// 一张表是怎么看懂的，还缺什么。
import type { MappingWords } from './mapping.types'

export const mappingZhCN: MappingWords = {
  guess: {
    synonym: '列名在词典中',
    last_level: '最下层列名在词典中',
    joined_header: '合并后的列名在词典中',
    words: '按列名中的词',
    similar: '列名相近，请核对',
    value_shape: '按内容的样子判断',
    remembered: '已由人确认',
    person: '按人员判断',
    context: '结合其他列判断',
    values: '列名是月份或指标',
  },
  sheet: {
    fields: '认出 {n} 列',
    tells: '关键列：{list}',
    months: '{n} 个月份列',
    indicators: '{n} 个指标列',
    missing: '缺少：{list}',
    margin: '比次像的类型高出 {n}',
    given: '由人确认',
  },
  question: {
    two_columns_one_field: '“{headers}”都像“{field}”，要确认用哪一列；整张表暂未计入。',
    required_field_missing: '没有找到“{field}”这一列；整张表暂未计入。',
    ambiguous_header: '列“{headers}”的含义不能确定；整张表暂未计入。',
    whose_rows: '“{headers}”里都是人，要确认每一行算谁的；整张表暂未计入。',
    roles_exchanged: '按花名册，“{headers}”的上下级正好相反：要确认哪一列是员工，哪一列是上级；整张表暂未计入。',
    not_final: '表里的说明、标题或文件名称“{headers}”不是校准后的结果：要确认这一列是什么；整张表暂未计入。',
    forecast_months: '表里的说明写着有些月份是预测，看不出“{headers}”中哪些是实际数；整张表暂未计入。',
    set_aside: '“{headers}”说明这张工作表不是要用的那一张，而同一文件里还有别的工作表；暂未计入，确认要用再说明它是什么表。',
    unknown_kind: '这张表像不止一种数据，要确认是哪一种；暂未计入。',
    personal_key:
      '列“{headers}”应是“{field}”，内容却是个人敏感号码，没有存储；整张表暂未计入。请改用内部工号重新导入，或在导入预览中选择保留这一列，也可以在回答中改按姓名识别。',
    similar_header: '列“{headers}”像“{field}”，请确认。',
  },
  note: { unit: '单位 {n}', top: '满分 {n}', order: '先日还是先月待确认', scale: '满分待确认', words: '用词待确认：{n}' },
  missing: '还要指定：{list}',
  unread: '；月份可写成 {list}',
  anyOf: '或',
  joint: '；',
}
