import type { Language, StandInWords } from '../messages/types'

const words: Record<Language, StandInWords> = {
  'zh-CN': {
    company: (number) => `公司 ${number}`,
    cycle: (number) => `周期 ${number}`,
    department: (number) => `部门 ${number}`,
    peerGroup: (number) => `同侪组 ${number}`,
    roleFamily: (number) => `职族 ${number}`,
    level: (number) => `职级 ${number}`,
    file: (number) => `文件 ${number}`,
    sheet: (number) => `工作表 ${number}`,
    flow: (number) => `链路 ${number}`,
    stage: (number) => `节点 ${number}`,
    source: (number) => `来源 ${number}`,
  },
  en: {
    company: (number) => `Company ${number}`,
    cycle: (number) => `Cycle ${number}`,
    department: (number) => `Department ${number}`,
    peerGroup: (number) => `Peer group ${number}`,
    roleFamily: (number) => `Role family ${number}`,
    level: (number) => `Level ${number}`,
    file: (number) => `File ${number}`,
    sheet: (number) => `Sheet ${number}`,
    flow: (number) => `Flow ${number}`,
    stage: (number) => `Stage ${number}`,
    source: (number) => `Source ${number}`,
  },
}

export const standInWords = (language: Language): StandInWords => words[language]
