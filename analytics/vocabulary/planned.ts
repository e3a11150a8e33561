// What a state says of work that is still to be done, as the database matches all of it.

export const plannedStates = 'not ?started|open|planned|scheduled|upcoming|未开始|待开始|计划中|已计划'
