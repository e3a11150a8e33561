// Forms of one person.
import type { AttentionWords } from './attention'
import type { FormCode } from './codes/types'

export const formsZhCN: Pick<AttentionWords, FormCode> = {
  form_blank: {
    label: '空白表单',
    message: '这是一张没有填写的表单，{count} 行都没有计入；第一行是“{text}”。',
    advice: '如果它应当有内容，请检查文件后重新导入。',
  },
  form_rest: {
    label: '表单的其余内容',
    message: '这张表单里有 {count} 格内容不在任何一项的旁边，没有计入；第一格是“{text}”。',
    advice: '如果它应当计入，请把它填在所属项目的旁边后重新导入。',
  },
  unknown_form: {
    label: '未识别的表单',
    message: '这是一人一份的表单（{headers}），看不出它记的是什么；{count} 份都没有计入。',
    advice: '请在数据源中说明它是什么表，名称相同的表单只问一次；否则可忽略。',
  },
  form_head: {
    label: '表单中表格以外的内容',
    message: '这张表单的表格上下还写着 {headers}，共 {count} 项，没有计入。',
    advice: '如果它们应当计入，请写成表格的列，或另整理成一人一行的清单。',
  },
}
