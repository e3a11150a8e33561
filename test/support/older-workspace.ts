// A workspace as the version before the last one left it.

/** Takes the newest step of `analytics/workspace/migrations/` back. */
export const backToOlder: readonly string[] = [
  'alter table metric_def rename column indicator_id to metric_id',
  'alter table reported_value rename column indicator_id to metric_id',
  'alter table work_record drop column indicator_id',
  'alter table goal drop column indicator_id',
  `update workspace_info set value = '3' where key = 'schema_version'`,
]
