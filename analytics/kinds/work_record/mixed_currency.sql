-- Amounts of several currencies are never added: none of them is one of a figure.
create or replace temp table mixed_money as
select _sheet_id as sheet, string_agg(distinct currency_code(unit), ', ' order by currency_code(unit)) as codes, count(*) as "rows", min(_row) as first
from mapped where value is not null and currency_code(unit) is not null group by _sheet_id having count(distinct currency_code(unit)) > 1;

update work_record set value = null where _sheet_id in (select sheet from mixed_money);

-- 850 万元 beside 900 千元, 300 kg beside 1.2 t: in one unit, in which they can be added
create or replace temp table mixed_size as
select _sheet_id as sheet, any_value(unit_measure(unit).dimension) as dimension
from mapped where value is not null and unit_measure(unit).dimension is not null
group by _sheet_id having count(distinct unit_measure(unit).dimension) = 1 and count(distinct unit_measure(unit).size) > 1;
update work_record set value = value * m.size
from (select _sheet_id, _row, unit_measure(unit).size as size from mapped where _sheet_id in (select sheet from mixed_size) and unit_measure(unit).dimension is not null) m
where work_record._sheet_id = m._sheet_id and work_record._row = m._row;

insert into staged_issue
select 'mixed_currency', 'warn', false, sheet, first, column_of(sheet, 'value'), 'value', json_object('text', codes, 'count', "rows") from mixed_money;
