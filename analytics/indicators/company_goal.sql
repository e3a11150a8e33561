-- helper: company_goal
-- one row per goal of the company itself: of its level, and under no other goal
select *
from goal
where parent_goal_no is null and lower(trim(level)) in ('公司', '公司级', '集团', '企业', '组织', 'company', 'corporate', 'organization', 'organisation')
