-- Records the systems left behind. A record counts for the month in which it ended, in the workspace's time zone; what a system adds up by months, for its month.
-- Where a sheet says when records ended, one that has not ended counts for no month yet; where it only says when they began, they count for that, but for
-- those whose state says that they are still open.
create or replace temp table named_system as
select s.sheet_id, min(d.source_system) as source_system
from source_sheet s
join source_file f using (file_id)
join (select distinct source_system from indicator where length(source_system) > 2) d
  on starts_with(lower(f.file), lower(d.source_system)) and not regexp_matches(substr(f.file, length(d.source_system) + 1, 1), '[\p{L}\d]')
where f.superseded_by is null
group by 1 having count(*) = 1;

-- What the words of a state say: records have few of them, so that each is looked at once.
create or replace temp table record_state as
select sheet, text, regexp_full_match(word, '{planned}') as is_planned, regexp_full_match(word, '{ongoing}') as is_ongoing,
  regexp_full_match(word, '{unfinished}') as is_unfinished, regexp_matches(word, '{decided}') as is_decided, regexp_full_match(word, '{won}') as is_won
from (select *, lower(plain_text(text)) as word from (select distinct _sheet_id as sheet, status as text from mapped where status is not null));

insert into work_record
select
  coalesce(record_no, 'W' || _sheet_id || '-' || _row),
  -- a file whose name begins with a system of the dictionary is from there
  coalesce(plain_text(source_system), file_system), plain_text(record_kind), subject, employee_id, employee_department_id, employee_family,
  cycle_at(day), date_trunc('month', day)::date, at_start, finished_at, recorded_at, quantity, good_qty, bad_qty,
  scrap_qty, hours, downtime, quality_result, status, url, plain_text(indicator_name), value, _sheet_id, _row, _col,
  indicator_key.indicator_id, updated_at
from (
  select *, coalesce(finished_at::date, last_day(of_month)) as day
  from (
    -- the day beside what is planned or open is when it is to be done
    select m.*, n.source_system as file_system, coalesce(
      case when not coalesce(is_planned, false)
        -- neither is what goes on and has no amount yet
        and not (coalesce(is_ongoing, false) and coalesce(hours, quantity, good_qty) is null)
        -- of opportunities that are neither won nor lost the day is a forecast
        and not (d.sheet is not null and not coalesce(is_decided, false))
        then at_end end,
      -- nor is the day on which an opportunity was entered that of a deal
      case when e.sheet is null and d.sheet is null and not coalesce(is_unfinished, false) then at_start end) as finished_at
    from mapped m left join (select distinct sheet from field_column where field = 'at_end') e on e.sheet = m._sheet_id
    left join record_state s on s.sheet = m._sheet_id and s.text = m.status
    left join named_system n on n.sheet_id = m._sheet_id
    left join (select distinct sheet from record_state where is_won) d on d.sheet = m._sheet_id
  )
)
left join indicator_key on indicator_key.name = indicator_name;

insert into staged_issue
select 'record_unfinished', 'info', false, sheet, min(_row), any_value(col), 'at_end', json_object('count', count(*))
from work_record join (select sheet, coalesce(min(col) filter (field = 'at_end'), min(col)) as col from field_column where field in ('at_end', 'at_start') group by sheet)
  on sheet = _sheet_id
where at_end is null and month is null
group by sheet;
