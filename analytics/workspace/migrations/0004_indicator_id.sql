-- One key for an indicator on everything that speaks of one: see vocabulary/indicator-id.ts.
alter table metric_def rename column metric_id to indicator_id;
alter table reported_value rename column metric_id to indicator_id;
alter table work_record add column indicator_id varchar;
alter table goal add column indicator_id varchar;
