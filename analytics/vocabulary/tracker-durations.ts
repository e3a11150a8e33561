// What issue trackers call the time on an issue. Their exports give it in whole seconds (Jira: Time Spent, GitLab: time_stats), whatever the page shows.
import { headerKey } from './header-key'

const names = [
  'time spent',
  'total time spent',
  'aggregate time spent',
  'original estimate',
  'remaining estimate',
  'time estimate',
  'aggregatetimespent',
  'timespent',
  'timeoriginalestimate',
  'timeestimate',
]
const known = new Set(names.map(headerKey))

/** Whether a column of this name is a tracker's: `Σ Time Spent`, `fields.timespent`. */
export const isTrackerDuration = (header: string): boolean => known.has(headerKey(header.replace(/^\s*[Σ∑]\s*/, '').replace(/^.*[.›]/, '')))
