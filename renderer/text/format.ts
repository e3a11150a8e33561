// The window writes numbers and dates as reports and the command line do.
export { type Format, formatFor } from '../../analytics/messages/format'
