-- The tables of a workspace. Names and meanings: docs/architecture.md and the canonical data model.
-- No primary keys or indexes on imported tables: DuckDB's write-ahead log replays plain appends most safely, and scans need none.
-- Lineage: _sheet_id and _row lead to the source row; _col is the 0-based source column of the row's main value.

create schema raw;

create table workspace_info (key varchar not null, value varchar not null);

create table setting (key varchar not null, value varchar not null, source varchar not null, changed_at timestamptz not null);

-- one finished import; `commit_no` and `signature` stand in the journal beside the file too
create table import_batch (
  batch_id integer not null, commit_no integer not null, started_at timestamptz not null, finished_at timestamptz not null,
  files integer not null, sheets integer not null, rows_read bigint not null, accepted bigint not null, attention bigint not null,
  left_out bigint not null, signature varchar not null
);

create table source_file (
  file_id integer not null, batch_id integer not null, file varchar not null, folder varchar, bytes bigint not null, sha256 varchar not null,
  kind varchar not null, encoding varchar, delimiter varchar, reader varchar not null, declined varchar, superseded_by integer
);

-- kind is null for a sheet that was recognised as nothing; its raw rows are kept all the same
create table source_sheet (
  sheet_id integer not null, file_id integer not null, sheet varchar not null, sheet_index integer not null, hidden boolean not null,
  kind varchar, confidence double, fingerprint varchar, header_row integer, first_data_row integer, last_row integer,
  columns integer not null, rows_read bigint not null, accepted bigint not null, attention bigint not null, left_out bigint not null,
  constants json not null, notes json not null
);

-- how each column was laid out, mapped and typed
create table source_column (
  sheet_id integer not null, col integer not null, header varchar not null, hidden boolean not null, field varchar, type varchar, confidence double,
  reason varchar, month varchar, indicator varchar, reading json
);

create table left_out_row (sheet_id integer not null, row integer not null, reason varchar not null);

-- text of vertically merged cells, for the rows below the first
create table merged_cell (sheet_id integer not null, col integer not null, top integer not null, bottom integer not null, right_col integer not null, text varchar);

-- rows and cells a person should look at; blocking = the row is not used until it is settled
create table attention_item (
  item_id integer not null, batch_id integer not null, code varchar not null, severity varchar not null, blocking boolean not null,
  sheet_id integer, row integer, col integer, field varchar, facts json not null
);

create table mapping_memory (fingerprint varchar not null, mapping json not null, confirmed_at timestamptz not null);

create table employee (
  employee_id varchar not null, employee_no varchar not null, name varchar not null, name_key varchar not null, former_name varchar, work_email varchar,
  hire_date date, termination_date date, worker_type varchar, _sheet_id integer, _row integer
);
create table department (
  department_id varchar not null, name varchar not null, parent_id varchar, path varchar not null, level integer not null,
  valid_from date, valid_to date, _sheet_id integer, _row integer
);
create table employment_assignment (
  employee_id varchar not null, valid_from date not null, valid_to date not null, department_id varchar, position varchar, job_family varchar,
  job_level varchar, manager_id varchar, location varchar, change_reason varchar, _sheet_id integer, _row integer
);
create table review_cycle (cycle_id varchar not null, name varchar not null, start_date date not null, end_date date not null, previous_cycle_id varchar);

create table metric_def (
  metric_id varchar not null, name varchar not null, unit varchar, formula_text varchar, source_system varchar, record_kind varchar,
  record_field varchar, aggregate varchar, numerator_field varchar, denominator_field varchar, abs_tol double, rel_tol double,
  direction varchar, month_field varchar, _sheet_id integer, _row integer
);
create table reported_value (
  cycle_id varchar, employee_id varchar not null, department_id varchar, role_family varchar, metric_id varchar, metric_name varchar not null,
  month date not null, value double, value_text varchar, unit varchar, reported_at timestamptz, _sheet_id integer, _row integer, _col integer
);
-- system_month: first day of the month (workspace time zone) the record counts for
create table work_record (
  record_no varchar not null, source_system varchar, kind varchar, subject varchar, employee_id varchar, department_id varchar, role_family varchar,
  cycle_id varchar, month date, at_start timestamptz, at_end timestamptz, recorded_at timestamptz, quantity double, good_qty double, bad_qty double,
  scrap_qty double, hours double, downtime double, quality_result varchar, status varchar, url varchar, metric_name varchar, value double,
  _sheet_id integer, _row integer, _col integer
);
create table goal (
  goal_no varchar not null, cycle_id varchar, parent_goal_no varchar, level varchar, kind varchar, title varchar not null, owner_id varchar,
  department_id varchar, role_family varchar, metric_name varchar, baseline double, target double, actual double, unit varchar, direction varchar,
  weight double, progress double, status varchar, start_date date, due_date date, origin_action_no varchar, _sheet_id integer, _row integer, _col integer
);
create table goal_action_node (
  node_no varchar not null, goal_no varchar not null, cycle_id varchar, title varchar, expected_evidence varchar, due_at timestamptz, done_at timestamptz,
  owner_id varchar, department_id varchar, role_family varchar, _sheet_id integer, _row integer, _col integer
);
-- claim_kind: goal | review | goal_action_node; record_no is the text as cited, whether or not such a record exists
create table evidence_link (
  claim_kind varchar not null, claim_no varchar not null, record_no varchar, url varchar, _sheet_id integer, _row integer, _col integer
);
create table review_request (
  request_no varchar not null, cycle_id varchar, reviewee_id varchar not null, reviewer_id varchar not null, relation varchar,
  reviewee_department_id varchar, reviewer_department_id varchar, reviewee_role_family varchar, is_cross_department boolean, voluntary boolean,
  month date, sent_at timestamptz, due_at timestamptz, submitted_at timestamptz, _sheet_id integer, _row integer, _col integer
);
-- type: SELF | MANAGER | PEER | CROSS_DEPT | UPWARD; score is on its own scale 0…score_max
create table review (
  request_no varchar, cycle_id varchar, reviewee_id varchar not null, reviewer_id varchar, type varchar not null, department_id varchar,
  role_family varchar, month date, score double, score_max double, rating varchar, comment varchar, submitted_at timestamptz,
  _sheet_id integer, _row integer, _col integer
);
create table action_item (
  action_no varchar not null, cycle_id varchar, employee_id varchar not null, department_id varchar, role_family varchar, manager_id varchar,
  action varchar, deliverable varchar, talk_date date, due_date date, acceptor_id varchar, acceptor_text varchar, done_at timestamptz,
  accepted_at timestamptz, status varchar, _sheet_id integer, _row integer, _col integer
);
-- method: explicit (the goal names the action) | confirmed (a person accepted) | suggested (similar text, same owner)
create table action_goal_link (action_no varchar not null, goal_no varchar not null, method varchar not null, confidence double);

create table stage_event (
  flow varchar, case_no varchar not null, stage_no integer, stage varchar not null, entered_at timestamptz, left_at timestamptz, hours double,
  actor_id varchar, department_id varchar, cycle_id varchar, week date, month date, outcome varchar, _sheet_id integer, _row integer, _col integer
);
create table behavior_tag (
  employee_id varchar not null, department_id varchar, role_family varchar, cycle_id varchar, month date, tag varchar not null, polarity varchar,
  points double, given_by_id varchar, given_at timestamptz, _sheet_id integer, _row integer, _col integer
);
create table learning_record (
  employee_id varchar not null, department_id varchar, role_family varchar, cycle_id varchar, month date, course varchar not null,
  started_at timestamptz, completed_at timestamptz, hours double, score double, score_max double, passed boolean,
  _sheet_id integer, _row integer, _col integer
);
create table feedback (
  feedback_no varchar, giver_id varchar, receiver_id varchar, department_id varchar, role_family varchar, giver_department_id varchar, cycle_id varchar,
  month date, given_at timestamptz, channel varchar, polarity varchar, text varchar, scene varchar, action varchar, impact varchar,
  responded_at timestamptz, closed_at timestamptz, _sheet_id integer, _row integer, _col integer
);

-- calibration decisions: append-only, each entry chained to the one before by hash; an undo is an entry of its own
create table calibration_decision (
  seq integer not null, cycle_id varchar not null, employee_id varchar not null, box_before integer not null, box_after integer not null,
  reason varchar not null, evidence json not null, decided_at timestamptz not null, undoes integer, previous_hash varchar not null, hash varchar not null
);
