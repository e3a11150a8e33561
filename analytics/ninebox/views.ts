// The nine-box's views in the order they are installed: each may select from those above it. Stored: see the catalog.
import automatedResult from './automated_result.sql'
import behaviourScore from './behaviour_score.sql'
import calibrationPopulation from './calibration_population.sql'
import collaborationScore from './collaboration_score.sql'
import crossDepartmentRating from './cross_department_rating.sql'
import evidenceCount from './evidence_count.sql'
import goalAttainment from './goal_attainment.sql'
import learningScore from './learning_score.sql'
import managerRating from './manager_rating.sql'
import nineBoxSetting from './ninebox_setting.sql'
import performance from './performance.sql'
import performanceCell from './performance_cell.sql'
import performanceInput from './performance_input.sql'
import performancePart from './performance_part.sql'
import placement from './placement.sql'
import potential from './potential.sql'
import potentialInput from './potential_input.sql'
import potentialPart from './potential_part.sql'
import potentialRating from './potential_rating.sql'

export const nineBoxViews: { name: string; sql: string; stored?: boolean }[] = [
  { name: 'ninebox_setting', sql: nineBoxSetting },
  { name: 'calibration_population', sql: calibrationPopulation, stored: true },
  { name: 'goal_attainment', sql: goalAttainment },
  { name: 'performance_input', sql: performanceInput },
  { name: 'performance_cell', sql: performanceCell, stored: true },
  { name: 'automated_result', sql: automatedResult, stored: true },
  { name: 'manager_rating', sql: managerRating, stored: true },
  { name: 'cross_department_rating', sql: crossDepartmentRating, stored: true },
  { name: 'potential_input', sql: potentialInput },
  { name: 'behaviour_score', sql: behaviourScore, stored: true },
  { name: 'learning_score', sql: learningScore, stored: true },
  { name: 'collaboration_score', sql: collaborationScore, stored: true },
  { name: 'performance_part', sql: performancePart, stored: true },
  { name: 'potential_part', sql: potentialPart, stored: true },
  { name: 'performance', sql: performance },
  { name: 'potential', sql: potential },
  { name: 'potential_rating', sql: potentialRating },
  { name: 'placement', sql: placement },
  { name: 'evidence_count', sql: evidenceCount, stored: true },
]
