-- helper: as_of
-- the moment all figures rest on: the end of the latest import; open-ended while nothing is imported. In milliseconds too, because a calendar's
-- arithmetic on millions of stamps is slow
select coalesce(max(finished_at), moment('9999-12-31T00:00:00Z')) as imported_at, coalesce(ms_of(max(finished_at)), 9223372036854775807) as imported_ms
from import_batch
