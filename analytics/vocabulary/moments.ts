// What a row of a log says of its step: that it began, that it ended, or something between. In XES and as other systems word it.
export const moments = {
  begin: /^(?:start|started|starting|begin|began|begun|enter|entered|开始|已开始|启动|开工|进入|到达)$/,
  end: /^(?:complete|completed|completion|end|ended|finish|finished|done|leave|left|exit|完成|已完成|结束|已结束|完工|离开)$/,
  between:
    /^(?:schedule|scheduled|assign|assigned|reassign|reassigned|suspend|suspended|resume|resumed|安排|分派|指派|转派|暂停|挂起|恢复|继续)$/,
} as const

/** Whether a text is one of them. */
export const isMoment = (text: string): boolean => Object.values(moments).some((words) => words.test(text.trim().toLowerCase()))
