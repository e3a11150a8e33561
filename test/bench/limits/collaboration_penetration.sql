-- limit of collaboration_penetration: one assignment a person
select month, reviewer_department_id as department_id, job_family as role_family, file as source, count(*) as counted, count(submitted_at) as hits, null::double[] as facts
from review_request r
join employment_assignment a on a.employee_id = r.reviewer_id
left join source_sheet on sheet_id = r._sheet_id
left join source_file using (file_id)
where cycle_id = '2026Q1' and sent_at is not null and is_cross_department and voluntary
group by all
