-- Cycles of the workspace's kind with their days, one before and one after the other; filled from cycle/cycle.ts. Cycles that rows belong to stand in review_cycle.
create table cycle_calendar (
  cycle_id varchar not null, kind varchar not null, start_date date, end_date date, previous_cycle_id varchar not null, next_cycle_id varchar not null
);
drop macro if exists cycle_of;
drop macro if exists read_cycle;
