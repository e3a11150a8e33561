/** Whether a column says more of its rows: 备注, 处理情况/备注, Latest Comment. */
export const holdsRemarks = (header: string): boolean => /备\s*注|说明|备忘|情况$|\b(remarks?|notes?|comments?|memo)$/i.test(header.trim())
/** Whether a column is for whatever else there is to say: says nothing of what a sheet is about. */
export const isRemark = (header: string): boolean => /^(备注|说明|remarks?|notes?|comments?)$/i.test(header.trim())
