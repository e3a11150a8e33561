// A workspace as an earlier version left it.

/** Takes steps of `analytics/workspace/migrations/` back, to the third. */
export const backToOlder: readonly string[] = [
  'drop table attendance_total',
  ...['potential', 'potential_level', '_potential_col'].map((column) => `alter table final_rating drop column ${column}`),
  'drop table indicator_term',
  'alter table indicator drop column formula',
  'alter table indicator drop column is_share',
  'drop table person_identity',
  'drop table survey_answer',
  'drop table metric_value',
  'alter table indicator drop column source_complete',
  ...['final_rating', 'performance_talk', 'dispute', 'adjustment', 'attendance_day', 'department_list', 'headcount_plan'].map(
    (table) => `drop table ${table}`,
  ),
  'alter table source_column drop column unused_cells',
  'alter table review_request alter column reviewer_id set not null',
  'drop table cycle_calendar',
  'alter table employment_assignment drop column is_primary',
  'alter table employment_assignment drop column dotted_manager_id',
  'drop view metric_def',
  'drop view attention_item',
  'drop view left_out_row',
  'alter table indicator rename to metric_def',
  'alter table data_issue rename to attention_item',
  'alter table excluded_row rename to left_out_row',
  ...['reported_value', 'work_record', 'goal'].map((table) => `alter table ${table} rename column indicator_name to metric_name`),
  `update source_sheet set kind = 'metric_def' where kind = 'indicator'`,
  `update source_column set field = 'metric_name' where field = 'indicator_name'`,
  `update attention_item set field = 'metric_name' where field = 'indicator_name'`,
  ...[
    `'"kind":"indicator"', '"kind":"metric_def"'`,
    `'"field":"indicator_name"', '"field":"metric_name"'`,
    `'"indicator_name":', '"metric_name":'`,
  ].flatMap((change) =>
    ['sheet_plan', 'mapping_memory'].map((table) => `update ${table} set mapping = replace(mapping::varchar, ${change})::json`),
  ),
  'alter table metric_def rename column indicator_id to metric_id',
  'alter table reported_value rename column indicator_id to metric_id',
  'alter table work_record drop column indicator_id',
  'alter table goal drop column indicator_id',
  `update workspace_info set value = '3' where key = 'schema_version'`,
]
