// 同一件事说法不同、说了几次，以及隐藏的内容。
import type { AttentionWords } from './attention'
import type { VersionCode } from './codes/types'

export const versionsZhCN: Pick<AttentionWords, VersionCode> = {
  duplicate_row: {
    label: '重复填报',
    message:
      '“{person}”{month} 的“{indicator}”这里是 {text}，{other} 是 {used}；填报时间、文件名、工作表名和标题都看不出哪一个较新，暂用 {used}。',
    advice: '请删去不对的一个，或写明填报时间、在文件名里写明（如“修订版”），再导入。',
  },
  older_value: {
    label: '已被较新的填报取代',
    message:
      '这张表有 {count} 个值被较新的填报取代：{why}。如“{person}”{month} 的“{indicator}”，这里是 {text}，采用的是 {other} 的 {used}。',
    advice: '如果应以这张表为准，请去掉另一份后重新导入。',
  },
  repeated_value: {
    label: '相同的填报',
    message: '这张表有 {count} 个值与 {other} 起的填报相同，只计一次。',
    advice: '无需处理。',
  },
  defined_twice: {
    label: '口径写了两次',
    message: '指标“{indicator}”的口径在 {other} 也写了，内容不同；采用那里的：{why}。',
    advice: '请只保留对的一条后重新导入。',
  },
  version_unclear: {
    label: '哪个版本较新',
    message:
      '{count} 条记录（如编号“{text}”）在“{other}”里也有，但内容不同（首条在其第 {row} 行）；时间、文件名和标题都看不出哪一份较新，暂用“{other}”的。',
    advice: '请比对两份文件，去掉不对的一份，或在文件名里写明（如“修订版”）后重新导入。',
  },
  overlap_unnumbered: {
    label: '没有单号的重叠导出',
    message:
      '这张表有 {count} 行与“{other}”的行同一人、同一时间，只有一项（如数量）不同（首行对应其第 {row} 行）；两份都没有单号，分不清是改过的同一条还是另一条，两行都已计入，可能重复计数。',
    advice: '请在“数据来源”中指定单号列，或导出带单号的文件，或去掉重叠的一份后重新导入。',
  },
  older_version: {
    label: '较旧的版本',
    message: '{count} 条记录在“{other}”里也有，但内容不同，以那一份为准（首条在其第 {row} 行）：{why}。',
    advice: '如果较新的不对，请比对两份文件，去掉不对的一份后重新导入。',
  },
  repeated_rows: {
    label: '重复的行',
    message: '{count} 行与“{other}”中已有的相同（首行对应其第 {row} 行），只计一次。',
    advice: '无需处理；如果确是另外的记录，请给它们各自的编号。',
  },
  taken_from_above: {
    label: '承上一行',
    message: '{count} 行的“{header}”空着，按上一行的内容读取：同一人（或同一事项）只写在第一行。',
    advice: '请看一眼是否如此；如果不是，请在文件中填写完整后重新导入。',
  },
  hidden_rows: {
    label: '隐藏的行',
    message: '这张表有 {count} 行被隐藏或筛选掉，没有计入。',
    advice: '请在“数据来源”中说明是否计入；以后同样的表照此处理。',
  },
  hidden_sheet: {
    label: '隐藏的工作表',
    message: '这张工作表在文件里是隐藏的；其中 {count} 行数据照常读取，与可见的表不一致时以可见的为准。',
    advice: '请在“数据来源”中说明是否计入；以后同样的表照此处理。',
  },
  hidden_columns: {
    label: '隐藏的列',
    message: '这张表有 {count} 个隐藏的列照常读取：{headers}。',
    advice: '如果不该计入，请在文件中删去这些列后重新导入。',
  },
}
