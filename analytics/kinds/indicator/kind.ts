import type { Kind } from '../shared/types'
import definedTwice from './defined_twice.sql'
import { fieldCases } from './record-fields'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const metricDef: Kind = {
  kind: 'indicator',
  order: 2,
  name: { 'zh-CN': '指标口径', en: 'Indicator dictionary' },
  fields: {
    indicator_name: 'text',
    unit: 'text',
    formula_text: 'text',
    source_system: 'text',
    record_kind: 'text',
    record_field: 'text',
    aggregate: 'text',
    numerator_field: 'text',
    denominator_field: 'text',
    abs_tol: 'number',
    rel_tol: 'ratio',
    direction: 'text',
    month_field: 'text',
    source_complete: 'boolean',
    status: 'text',
    row_note: 'text',
  },
  persons: [],
  requires: [['indicator_name'], ['record_field', 'formula_text', 'aggregate'], ['source_system', 'aggregate', 'record_kind']],
  tells: ['record_field', 'aggregate', 'abs_tol', 'rel_tol', 'formula_text', 'numerator_field'],
  needed: ['indicator_name'],
  main: ['indicator_name'],
  happened: [],
  table: null,
  feeds: [],
  coded: { direction: 'direction', aggregate: 'aggregate', status: 'status', row_note: 'retiredNote', formula_text: 'definition' },
  decisive: true,
  store: store.replace('{fields}', () => fieldCases),
  further: [{ where: 'exists (from indicator_row where nth > 1)', sql: definedTwice }],
  standing: true,
  synonyms,
  fieldNames,
}
