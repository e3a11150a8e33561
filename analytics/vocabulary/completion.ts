// What lists of learners say of a course: passed, not passed, still open, not attended, or none of theirs any more. A closed list; other words are asked about.
import { reader } from './code-of'
import type { CodedWords } from './types'

export const completion: CodedWords = {
  words: {
    passed: [
      '到',
      '已到',
      '线上',
      '远程',
      '迟到',
      '早退',
      '签到',
      '已签',
      '已签到',
      '√',
      '✓',
      '✔',
      '补',
      '补课',
      '补训',
      '是',
      'y',
      'yes',
      'true',
      '过',
      '优',
      '良',
      'ok',
    ],
    failed: ['否', 'n', 'no', 'false', '×', '✗', '✘', '✕', '✖', '╳', 'x'],
    // △ is asked about: half there, late, or taught and not yet tested.
    open: ['todo'],
    absent: [
      ...[
        '假',
        '请假',
        '病假',
        '事假',
        '公假',
        '年假',
        '产假',
        '婚假',
        '丧假',
        '陪产假',
        '调休',
        '休假',
        '出差',
        '外出',
        '公出',
        '缺课',
        '缺席',
        '旷课',
        '缺勤',
        '未到',
        '未参加',
        '未签到',
        '未出席',
      ],
      ...['absent', 'onleave', 'noshow', 'didnotattend', 'dna'],
    ],
    // Whoever gave the course is none of its learners.
    void: [
      '讲',
      '授课',
      '讲师',
      'trainer',
      'instructor',
      'cancelled',
      'canceled',
      'withdrawn',
      'withdrew',
      'exempt',
      'exempted',
      'waived',
      '已取消',
      '取消',
      '已退课',
      '退课',
      '已撤销',
      '豁免',
    ],
  },
  patterns: [
    ['failed', '[未没不](通过|合格|及格|达标)|挂科|补考|notpass|fail|didnotpass|didnotachieve|unsatisf'],
    ['passed', '(逾期|延期|超期|迟)(已?)(完成|通过)|late(ly)?complet|complet(ed)?late|completedoverdue'],
    [
      'open',
      '^[未没待]|进行|(学习|培训|考试|补学)中|逾期|过期|已?报名|已?分配|incomplete|not|inprogress|progress|started|enrol|assigned|registered|overdue|pastdue|pending|expired|scheduled|waitlist|viewed',
    ],
    [
      'passed',
      '完成|通过|合格|及格|结业|毕业|达标|已[学考修训看]|学完|参加|出席|优秀|良好|中等|complet|pass|done|finish|certified|attended|satisf|achiev',
    ],
    ['void', '^(已|可)?免[修训学]'],
  ],
}

/** As the database reads it; undefined for what is no word of the list. */
export const completionOf = reader(completion)

/** 64（补80）, 补87: failed at first, and what the second time came to counts; JavaScript and the database read it alike. */
export const resit =
  '^(?:\\d{1,3}(?:\\.\\d+)?\\s*[（(]\\s*)?(?:补考?|重考|resit|retake)\\s*[:：]?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*分?\\s*[)）]?$'
