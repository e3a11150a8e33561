-- helper: as_of
-- the moment all figures rest on: the end of the latest import; open-ended while nothing is imported
select coalesce(max(finished_at), timestamptz 'infinity') as imported_at from import_batch
