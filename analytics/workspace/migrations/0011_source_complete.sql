-- the dictionary says that the source holds every record of its indicator: whoever has none has done none
alter table indicator add column source_complete boolean;
