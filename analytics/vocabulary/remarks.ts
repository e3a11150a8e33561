/** Whether a column is for whatever else there is to say: says nothing of what a sheet is about. */
export const isRemark = (header: string): boolean => /^(备注|说明|remarks?|notes?|comments?)$/i.test(header.trim())
