// Codes of what is said of stored rows, by what they are about.

/** What is said more than once, which version of it is used, and what is hidden. */
export type VersionCode =
  | 'duplicate_row'
  | 'older_value'
  | 'repeated_value'
  | 'defined_twice'
  | 'version_unclear'
  | 'overlap_unnumbered'
  | 'older_version'
  | 'repeated_rows'
  | 'taken_from_above'
  | 'hidden_rows'
  | 'hidden_sheet'
  | 'hidden_columns'

/** What is said of forms of one person. */
export type FormCode = 'form_blank' | 'form_rest' | 'form_head' | 'unknown_form'

/** What is said of kinds of sheets that stand beside the figures. */
export type FurtherCode =
  | 'no_figure_yet'
  | 'rows_uncounted'
  | 'left_out'
  | 'record_unfinished'
  | 'action_undated'
  | 'rating_kept'
  | 'same_rows'
  | 'several_people'
  | 'people_together'
  | 'row_of_several'
  | 'invited_undated'
  | 'mixed_currency'
  | 'said_differently'
  | 'duration_unit_unsaid'
  | 'times_reversed'
  | 'answered_undated'
  | 'over_a_day'
  | 'department_unplaced'
  | 'department_place_differs'
  | 'department_head_unknown'
  | 'department_unknown'
  | 'plan_differs'
  | 'column_derived'
  | 'survey_item_open'
  | 'survey_scale_assumed'
  | 'survey_factor_rows'
  | 'survey_counts_differ'

/** What is said of cycles and does not agree, or does not say which months are meant. */
export type CycleCode =
  | 'cycle_assumed'
  | 'cycle_unsaid'
  | 'other_cycle_kind'
  | 'fiscal_year_unclear'
  | 'fiscal_year_unsaid'
  | 'fiscal_month_conflict'
  | 'cycle_contradicted'
  | 'year_assumed'

/** What values leave open: the unit of a number, the better end of a scale. */
export type ValueCode = 'mixed_units' | 'quantity_units' | 'row_units' | 'unit_against_header' | 'unit_unsaid' | 'scale_turned'

/** What scores and ratings leave open. */
export type RatingCode =
  | 'scale_unknown'
  | 'zero_score'
  | 'rating_without_score'
  | 'out_of_scale'
  | 'answered_before_asked'
  | 'answer_unsubmitted'

/** What several lists of people leave open. */
export type RosterCode =
  | 'other_person_unknown'
  | 'after_leaving'
  | 'roster_conflict'
  | 'undated_rosters_disagree'
  | 'roster_behind_move'
  | 'listed_after_leaving'
  | 'moved_between_rosters'
  | 'missing_from_roster'
  | 'department_perhaps_same'
  | 'department_code_conflict'
  | 'department_ambiguous'
  | 'department_short'
  | 'left_without_day'
  | 'manager_unknown'
  | 'leaving_taken_back'
