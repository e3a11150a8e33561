// Pseudo-random Chinese HR texts: names, departments and the long comments that make real workbooks heavy.

/** mulberry32: numbers in [0, 1), the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎']
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰志文建国海燕春红梅鑫宇浩然子涵雨欣怡佳琪嘉诚思远博睿']
export const departments =
  '研发中心 产品部 市场部 销售一部 销售二部 华东大区 华南大区 人力资源部 财务部 法务部 客户成功部 供应链管理部 质量保障部 信息安全部 数据平台部 设计部 运营部 行政部 采购部 战略部'.split(
    ' ',
  )
export const posts =
  '工程师 高级工程师 产品经理 销售代表 客户经理 区域总监 人力专员 财务分析师 会计 数据分析师 测试工程师 设计师 运营专员 部门经理'.split(' ')
const praise = [
  '本季度工作态度积极，',
  '能够按时完成既定目标，',
  '在跨部门协作中表现突出，',
  '项目交付质量稳定，',
  '善于总结并分享经验，',
  '主动承担额外任务，',
]
const advice = [
  '但与上下游沟通仍需加强；',
  '但在时间管理方面有提升空间；',
  '需要减少返工次数；',
  '文档沉淀略显不足；',
  '系统记录工时与自评存在一定偏差；',
]
const closing = [
  '下一阶段重点推进流程优化与自动化。',
  '请于月底前提交改进计划 & 复盘报告。',
  '综合评价：超出预期 <A 档>。',
  '直属上级已与本人面谈并达成一致。',
]

export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]

export const personName = (random: () => number): string =>
  pick(random, surnames) + pick(random, given) + (random() < 0.7 ? pick(random, given) : '')

/** 60–120 characters, nearly always a text of its own; some with a line break. */
export function comment(random: () => number): string {
  let text = pick(random, praise)
  for (let parts = 1 + Math.floor(random() * 3); parts > 0; parts--) text += pick(random, advice) + pick(random, praise)
  text += `本期得分${(60 + random() * 40).toFixed(1)}分，${pick(random, closing)}`
  return random() < 0.08 ? `${text}\n备注：${pick(random, closing)}` : text
}
