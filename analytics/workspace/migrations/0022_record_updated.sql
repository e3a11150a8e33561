-- when a system last touched the record: of two versions the later one counts
alter table work_record add column updated_at timestamptz;
