-- null: what somebody reported; else the system whose figure a sheet states beside it
alter table reported_value add column source_system varchar;
