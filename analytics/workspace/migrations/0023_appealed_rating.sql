-- what somebody was rated before the appeal and after it, as it is worded
alter table dispute add column rating_before varchar;
alter table dispute add column rating_after varchar;
