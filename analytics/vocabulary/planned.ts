// What a state says of work that is still to be done, as the database matches all of it.

/** What it says of work that goes on. */
export const ongoingStates = 'in ?progress|deferred|waiting.*|进行中|处理中'

/** What it says of work that has begun and is not done. */
export const unfinishedStates =
  'new|opened|active|assigned|reopened|in ?progress|work ?in ?progress|pending.*|on[ -]?hold|hold|waiting.*|awaiting.*|to ?do|进行中|处理中|受理中|已受理|待.{1,4}|未完成|未解决|未处理|新建|挂起'

/** CRTD and REL of an order in SAP stand until it is completed: TECO, CLSD. */
export const plannedStates = '(?:crtd|rel)(?: +[a-z]{3,4})*|not ?started|open|planned|scheduled|upcoming|未开始|待开始|计划中|已计划'

/** What says that a list is one of opportunities. */
export const wonDeals = 'closed[ -]?won|won|赢单|已赢单|已成交'

/** What says that one is decided, whichever way; matched anywhere. */
export const decidedDeals = 'won|lost|closed|赢单|输单|丢单|成交|关闭|结案|流失|失败|战败'

/** What says of an action that it is done, on whatever day. */
export const doneStates =
  '[√✓✔]|已?(?:全部)?(?:完成|办结|完结|关闭|结案|了结|闭环|销号|落实|整改完毕?)(?:[（(].*)?|已结|(?:all )?done|completed?|closed|finished'
