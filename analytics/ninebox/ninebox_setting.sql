-- view: ninebox_setting · title: 九宫格参数 / Settings of the nine-box
-- 当前生效的权重、切分与指引，只有一行。
-- The weights, cuts and guideline in force, one row; read at once, because a question apiece takes longer to plan than all of it to run.
select
  any_value(try_cast(value as double)) filter (where key = 'ninebox.weight.automated') as automated_weight,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.weight.manager') as manager_weight,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.weight.cross_department') as cross_department_weight,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.weight.behaviour') as behaviour_weight,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.weight.learning') as learning_weight,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.weight.collaboration') as collaboration_weight,
  any_value(value) filter (where key = 'ninebox.potential.source') as potential_source,
  any_value(value) filter (where key = 'ninebox.cuts.mode') as cuts_mode,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.cuts.percentile_low') as percentile_low,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.cuts.percentile_high') as percentile_high,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.cuts.absolute_low') as absolute_low,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.cuts.absolute_high') as absolute_high,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.borderline.points') as borderline_points,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.bootstrap.draws') as bootstrap_draws,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.guideline.high') as guideline_high,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.guideline.middle') as guideline_middle,
  any_value(try_cast(value as double)) filter (where key = 'ninebox.guideline.low') as guideline_low
from setting
