-- view: ninebox_setting · title: 九宫格参数 / Settings of the nine-box
-- 当前生效的权重、切分与指引，只有一行。
-- The weights, cuts and guideline in force, one row.
select
  setting_number('ninebox.weight.automated') as automated_weight,
  setting_number('ninebox.weight.manager') as manager_weight,
  setting_number('ninebox.weight.cross_department') as cross_department_weight,
  setting_number('ninebox.weight.behaviour') as behaviour_weight,
  setting_number('ninebox.weight.learning') as learning_weight,
  setting_number('ninebox.weight.collaboration') as collaboration_weight,
  setting_text('ninebox.cuts.mode') as cuts_mode,
  setting_number('ninebox.cuts.percentile_low') as percentile_low,
  setting_number('ninebox.cuts.percentile_high') as percentile_high,
  setting_number('ninebox.cuts.absolute_low') as absolute_low,
  setting_number('ninebox.cuts.absolute_high') as absolute_high,
  setting_number('ninebox.borderline.points') as borderline_points,
  setting_number('ninebox.bootstrap.draws') as bootstrap_draws,
  setting_number('ninebox.guideline.high') as guideline_high,
  setting_number('ninebox.guideline.middle') as guideline_middle,
  setting_number('ninebox.guideline.low') as guideline_low
