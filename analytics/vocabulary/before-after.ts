// What a column says of a meeting that settles ratings: proposed before it, or what came of it. Read beside another column of the same.

export const beforeMeeting =
  /^(?:盘点|校准|评审|会议?)?会?之?前|提名|(?:部门|主管|上级)?初[评稿步定]|拟定|^pre\b|before|initial|draft|proposed|nominat/i
export const afterMeeting = /^(?:盘点|校准|评审|会议?)?会?之?后|会议?[定后]|会?上?确定|定稿|终[评稿版定]|最终|^post\b|after|final|agreed/i

/** A name that says nothing else. */
export const isBeforeOrAfter = (text: string): boolean =>
  /^(?:部门|主管|上级|个人)?初[评稿定]$|^(?:盘点|校准|评审)?会?议?[前后定]$|^(?:盘点|校准|评审)会?[前后]|^(?:终[评稿定]|定稿|before|after|initial|final|pre|post)$/i.test(
    text.trim(),
  )
