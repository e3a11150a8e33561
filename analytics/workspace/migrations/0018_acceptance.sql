-- whether what was delivered was accepted, where a column says so without a day; null where it says nothing
alter table action_item add column accepted boolean;
