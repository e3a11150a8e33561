-- how many cells of data stand in a column that feeds nothing; null where it feeds something, or holds nothing
alter table source_column add column unused_cells bigint;
