-- one indicator defined twice, and not alike
create or replace temp macro definition_of(r) as [plain_text(r.unit), plain_text(r.formula_text), plain_text(r.source_system), plain_text(r.record_kind),
  plain_text(r.record_field), plain_text(r.aggregate), plain_text(r.numerator_field), plain_text(r.denominator_field), r.abs_tol::varchar, r.rel_tol::varchar,
  plain_text(r.direction)];
insert into staged_issue
select 'defined_twice', case why when 'open' then 'warn' else 'info' end, false, _sheet_id, _row, column_of(_sheet_id, 'indicator_name'), 'indicator_name',
  json_object('indicator', name, 'reason', why, 'other', json_object('sheetId', used_sheet, 'row', used_row, 'column', column_of(used_sheet, 'indicator_name')))
from (
  select o._sheet_id, o._row, plain_text(o.indicator_name) as name, o.used_sheet, o.used_row,
    case when o.used_sheet = o._sheet_id then 'open' else why_newer(o.used_version, o.version) end as why
  from indicator_row o join indicator_row u on u.indicator_id = o.indicator_id and u.nth = 1
  where o.nth > 1 and definition_of(o) <> definition_of(u)
);
