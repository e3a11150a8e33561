-- helper: indicator_name
-- one row per spelling of an indicator's name, with the key that equal names share:
-- width, case, blanks, marks and a bracketed unit at the end do not tell two indicators apart
with spelling as (
  select name from metric_def
  union
  select metric_name from reported_value
  union
  select metric_name from work_record where metric_name is not null
),
narrow as (
  select name,
    lower(translate(nfc_normalize(name), '０１２３４５６７８９％（）［］：／．　', '0123456789%()[]:/. ')) as text
  from spelling
)
select name,
  regexp_replace(regexp_replace(text, '\s*[(\[][^()\[\]]*[)\]]\s*$', ''), '[\s_*:/.·、-]', '', 'g') as indicator
from narrow
