-- Entries written by one action (a move of several people, its undo, its redo) share a group, so that they are undone together.
alter table calibration_decision add column group_no integer;
