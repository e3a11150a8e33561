// What stands in a column of yes and no, in lower case.

export const yesWords =
  '是 y yes √ ✓ ✔ 1 true t 对 有 自愿 通过 合格 已通过 已确认 已签字 pass passed voluntary confirmed acknowledged'.split(' ')

export const noWords = [
  ...'否 n no × ✗ ✘ x 0 false f 错 没有 非自愿 未通过 不合格 未确认 待确认 未签字 fail failed mandatory unconfirmed'.split(' '),
  ...['not passed', 'not confirmed', 'not acknowledged'],
]
