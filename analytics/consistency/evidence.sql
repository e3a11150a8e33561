-- helper: evidence
-- one row per claim with links: how many lead to a record that exists, how many to one that does not, how many are addresses only
with existing as (
  select distinct record_no
  from work_record
  where record_no in (select record_no from evidence_link)
)
select evidence_link.claim_kind, evidence_link.claim_no,
  count(existing.record_no) as found,
  count(*) filter (where evidence_link.record_no is not null and existing.record_no is null) as broken,
  count(*) filter (where evidence_link.record_no is null and evidence_link.url is not null) as addresses,
  listed(coalesce(evidence_link.record_no, evidence_link.url)) as cited
from evidence_link
left join existing using (record_no)
group by evidence_link.claim_kind, evidence_link.claim_no
