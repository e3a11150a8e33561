-- helper: answering_sheet
-- one row per sheet that records when feedback was answered: with a column for it, or a row that has a time
select distinct _sheet_id from feedback where responded_at is not null or closed_at is not null
union
select sheet_id from source_column where field in ('responded_at', 'closed_at')
