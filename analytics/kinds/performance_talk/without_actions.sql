-- Lists of talks that have no column of actions say nothing of any.
delete from action_item
where _sheet_id in (select distinct _sheet_id from mapped) and _sheet_id not in (select sheet from field_column where field = 'action');
