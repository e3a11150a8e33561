-- Amounts of several currencies are never added: none of them is one of a figure.
create or replace temp table mixed_money as
select _sheet_id as sheet, string_agg(distinct currency_code(unit), ', ' order by currency_code(unit)) as codes, count(*) as "rows", min(_row) as first
from mapped where value is not null and currency_code(unit) is not null group by _sheet_id having count(distinct currency_code(unit)) > 1;

update work_record set value = null where _sheet_id in (select sheet from mixed_money);

insert into staged_issue
select 'mixed_currency', 'warn', false, sheet, first, column_of(sheet, 'value'), 'value', json_object('text', codes, 'count', "rows") from mixed_money;
