// What scores and ratings leave open: how far their scale goes, what a word is worth, whether they were given at all.
import type { AttentionWords } from './attention'
import type { RatingCode } from './codes/types'

export const ratingsZhCN: Pick<AttentionWords, RatingCode> = {
  scale_unknown: {
    label: '满分未说明',
    message: '{count} 个评分没有写明满分（最高 {highest}）。',
    advice: '请在“数据来源”中说明这张表的满分，或加一列“满分”、在列名里写明（如“评分（百分制）”）后重新导入；在此之前不计入评分。',
  },
  zero_score: {
    label: '0 分未计入',
    message: '这张表的其他评分都在 1 到 {highest} 之间，有 {count} 个 0 分；多半表示没有作答，没有计入。',
    advice: '若是最低分，请改成量表的最低分后重新导入；否则无需处理。',
  },
  rating_without_score: {
    label: '等级没有分值',
    message: '{count} 个评价是等级或文字，如“{text}”，没有写明各值多少分。',
    advice: '请在“数据来源”中给出各等级的分值，或在旁边加上分数和满分两列后重新导入；在此之前不计入评分。',
  },
  out_of_scale: {
    label: '超出分值范围',
    message: '分数 {text} 不在 0 到 {max} 之间。',
    advice: '请核对分数与满分，改正后重新导入；该值保留原样，在此之前不计入。',
  },
  answered_before_asked: {
    label: '回复早于发出',
    message: '回复或提交的时间早于发出的时间，不知道用了多久。',
    advice: '请在源系统核对时间；这一条不计入及时率，其余数据照常使用。',
  },
  answer_unsubmitted: {
    label: '尚未提交的评价',
    message: '{count} 条评价还在填写（状态写着“{text}”），已有分数；按未答复计，分数不计入。',
    advice: '提交后重新导入即可。',
  },
}
