-- The field's own words; tables keep their old names as views for one version. The table of indicators and stored mappings follow in rename-indicator.ts.
alter table reported_value rename column metric_name to indicator_name;
alter table work_record rename column metric_name to indicator_name;
alter table goal rename column metric_name to indicator_name;
update source_sheet set kind = 'indicator' where kind = 'metric_def';
update source_column set field = 'indicator_name' where field = 'metric_name';

alter table attention_item rename to data_issue;
update data_issue set field = 'indicator_name' where field = 'metric_name';
create view attention_item as select * from data_issue;

alter table left_out_row rename to excluded_row;
create view left_out_row as select * from excluded_row;
