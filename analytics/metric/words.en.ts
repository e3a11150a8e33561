import type { MetricWords } from './words.types'

/** Words of figures that do not stand in the headers of the `.sql` files. */
export const metricsEn: MetricWords = {
  slice: {
    whole: 'Whole company',
    cycle: (cycle) => `cycle ${cycle}`,
    department: (path) => `${path} (with everything below)`,
    unknownDepartment: 'unknown department',
    roleFamily: (family) => `role family ${family}`,
    month: (month) => month.slice(0, 7),
    source: (source) => `source ${source}`,
    joint: ', ',
  },
  values: {
    agrees: 'agrees',
    over: 'over-reported',
    under: 'under-reported',
    orphan_unbound: 'neither under a company goal nor bound',
    paired: 'both sides',
    reported_only: 'reported only',
    system_only: 'system only',
    no_system_source: 'no system source',
    goal: 'goal',
    review: 'rating',
    explicit: 'named by the goal',
    confirmed: 'confirmed by a person',
    suggested: 'suggested',
    yes: 'yes',
    no: 'no',
    none: 'none',
    open: 'not done',
    late: 'done late',
    not_accepted: 'done, not accepted',
    fulfilled: 'done in time',
    orphan: 'not under a company goal',
    unbound: 'no action node',
  },
}
