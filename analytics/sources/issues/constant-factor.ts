import type { Database } from '../../workspace/query'
import constantFactorSql from './constant_factor.sql'

/** To be called once the stored views are new: the two sides of an indicator that differ by one factor everywhere are most likely in two units. */
export const noteConstantFactors = (db: Database): Promise<void> => db.run(constantFactorSql)
