// The nine-box's views in the order they are installed: each may select from those above it.
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
import performanceInput from './performance_input.sql'
import placement from './placement.sql'
import potential from './potential.sql'
import potentialInput from './potential_input.sql'

export const nineBoxViews: { name: string; sql: string }[] = [
  { name: 'ninebox_setting', sql: nineBoxSetting },
  { name: 'calibration_population', sql: calibrationPopulation },
  { name: 'goal_attainment', sql: goalAttainment },
  { name: 'performance_input', sql: performanceInput },
  { name: 'automated_result', sql: automatedResult },
  { name: 'manager_rating', sql: managerRating },
  { name: 'cross_department_rating', sql: crossDepartmentRating },
  { name: 'potential_input', sql: potentialInput },
  { name: 'behaviour_score', sql: behaviourScore },
  { name: 'learning_score', sql: learningScore },
  { name: 'collaboration_score', sql: collaborationScore },
  { name: 'performance', sql: performance },
  { name: 'potential', sql: potential },
  { name: 'placement', sql: placement },
  { name: 'evidence_count', sql: evidenceCount },
]
