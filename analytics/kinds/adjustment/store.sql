-- Exceptions people claim for an indicator, and what was granted. Changes are kept as written too: `-3%` is a share, `-120件` a number of pieces.
insert into adjustment
select m.adjustment_no, coalesce(stated_cycle, cycle_at(m.from_at::date)), m.employee_id, m.employee_department_id, m.employee_family,
  k.indicator_id, plain_text(m.indicator_name), m.cause, m.from_at, m.to_at, read_number(m.claimed), m.claimed, read_number(m.applied), m.applied, m.evidence,
  m.approver_id, coalesce(m.approver_name, m.approver_no), m.decided_at, plain_text(m.result), m._sheet_id, m._row, m._col
from mapped m
left join indicator_key k on k.name = m.indicator_name;

-- In a column of numbers, a word is one that was not understood; a column of nothing but words, 该月不计入, holds claims without a number.
insert into staged_issue
select 'unparseable', 'warn', false, _sheet_id, _row, column_of(_sheet_id, field), field, json_object('text', left(said, 40))
from (
  select *, count(number) over (partition by _sheet_id, field) > 0 as has_numbers
  from (select _sheet_id, _row, field, said, read_number(said) as number
    from (select _sheet_id, _row, unnest(['claimed', 'applied']) as field, unnest([claimed, applied]) as said from mapped))
)
where said is not null and number is null and (has_numbers or regexp_matches(said, '^[^\p{L}\d]*\d+(\.\d+)?\s*[^年月日季号\d.]'));

insert into staged_issue
select 'times_reversed', 'warn', false, _sheet_id, _row, column_of(_sheet_id, 'to_at'), 'to_at', '{}'::json
from mapped where to_at < from_at;
