-- An opportunity that is neither won nor lost is in no month, so that nothing hangs on what its stage means.
delete from staged_issue
where code = 'unsure_status' and field = 'status' and sheet_id in (select sheet from record_state where is_won)
  and not regexp_matches(lower(facts->>'text'), '{decided}');
