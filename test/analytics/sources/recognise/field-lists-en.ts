// Lists in English, see `field-lists.ts`.
export const english = `
BambooHR employee report > employee
Employee #|First Name|Last Name|Status|Hire Date|Department|Division|Job Title|Location|Reporting To|Employment Status
1001|Nora|Field|Active|2021-03-01|Operations|EMEA|Planner|Leeds|Ivan Cole|Full-Time
1002|Owen|Marsh|Active|2020-11-16|Finance|EMEA|Accountant|Leeds|Ivan Cole|Full-Time
1003|Ivan|Cole|Active|2018-06-04|Operations|EMEA|Head of Operations|York||Full-Time

Workday worker report > employee
Worker|Employee ID|Business Title|Job Profile|Supervisory Organization|Manager|Location|Hire Date|Management Level|Worker Type|Time Type
Nora Field|210045|Planner II|Planning|Supply Planning (Ivan Cole)|Ivan Cole|Leeds|2021-03-01|Individual Contributor|Employee|Full time
Owen Marsh|210051|Accountant|Accounting|Finance (Rita Beck)|Rita Beck|Leeds|2020-11-16|Individual Contributor|Employee|Full time
Rita Beck|180012|Finance Director|Accounting|Finance (Rita Beck)||Leeds|2018-02-05|Director|Employee|Full time

SuccessFactors technical names > employee
STATUS|USERID|USERNAME|FIRSTNAME|LASTNAME|EMAIL|MANAGER|HR|DEPARTMENT|JOBCODE|LOCATION|HIREDATE|EMPID
active|nfield|nfield|Nora|Field|n@example.com|icole|NO_HR|Planning|PLN2|Leeds|03/21/2021|210045
active|omarsh|omarsh|Owen|Marsh|o@example.com|rbeck|NO_HR|Finance|ACC1|Leeds|11/16/2020|210051
active|rbeck|rbeck|Rita|Beck|r@example.com|NO_MANAGER|NO_HR|Finance|DIR|Leeds|02/25/2018|180012

Attrition table of a course > employee
Age|Attrition|Department|EducationField|EmployeeCount|EmployeeNumber|JobLevel|JobRole|MonthlyIncome|PerformanceRating|YearsAtCompany
34|No|Sales|Marketing|1|501|2|Sales Rep|5100|3|4
41|Yes|Research|Life Sciences|1|502|3|Lab Tech|7200|4|9
29|No|Research|Medical|1|504|1|Lab Tech|3300|3|2

HR data set with one row a person > employee
Employee_Name|EmpID|MarriedID|Position|DateofHire|DateofTermination|TermReason|EmploymentStatus|Department|ManagerName|ManagerID|PerformanceScore|EngagementSurvey
Field, Nora|10026|0|Technician|7/5/2011||N/A-StillEmployed|Active|Production|Cole, Ivan|22|Exceeds|4.6
Marsh, Owen|10084|1|DBA|3/30/2015|6/16/2016|career change|Voluntarily Terminated|IT|Beck, Rita|4|Fully Meets|4.96
Beck, Rita|10196|1|IT Manager|7/25/2011||N/A-StillEmployed|Active|IT|Stone, Ada|3|Fully Meets|3.02

Gusto people export > employee
First name|Last name|Preferred name|Work email|Employee type|Job title|Department|Start date|End date|Manager
Nora|Field||n@example.com|Employee|Planner|Operations|2021-03-01||Ivan Cole
Owen|Marsh||o@example.com|Employee|Accountant|Finance|2020-11-16||Rita Beck
Rita|Beck||r@example.com|Employee|Finance Director|Finance|2018-02-05||

Lattice review export > review
Reviewee Name|Reviewee Email|Reviewer Name|Reviewer Email|Review Type|Review Cycle|Question|Score|Response|Submitted Date
Nora Field|n@example.com|Ivan Cole|i@example.com|Manager|2025 H2|Delivers results|4|Solid year|2026-01-10
Nora Field|n@example.com|Nora Field|n@example.com|Self|2025 H2|Delivers results|5|Good|2026-01-08
Owen Marsh|o@example.com|Rita Beck|r@example.com|Manager|2025 H2|Delivers results|3|Steady|2026-01-11

Culture Amp performance > review
Employee Name|Employee ID|Manager Name|Cycle Name|Self-reflection completed|Manager rating|Shared with employee|Completion date
Nora Field|1001|Ivan Cole|2025 annual|Yes|4|Yes|2026-01-10
Owen Marsh|1002|Rita Beck|2025 annual|Yes|3|Yes|2026-01-11
Ada Stone|1004|Rita Beck|2025 annual|No|4|No|2026-01-12

Performance rating list > review
Emp ID|Emp Name|Dept|Reviewer|Review Date|Overall Rating|Comments
1001|Nora Field|Operations|Ivan Cole|2026-01-10|4|Solid
1002|Owen Marsh|Finance|Rita Beck|2026-01-11|3|Steady
1004|Ada Stone|Finance|Rita Beck|2026-01-12|4|Growing

Asana goals > goal
Goal|Goal Owner|Time Period|Status|Progress|Target|Current Value|Due Date
Cut lead time|Ivan Cole|Q1 2026|On track|60%|9|10|2026-03-31
Close books in 5 days|Rita Beck|Q1 2026|Achieved|100%|5|5|2026-03-31
Hire 3 planners|Nora Field|Q1 2026|At risk|33%|3|1|2026-03-31

Sales targets by rep > goal
Sales Rep|Region|Target|Actual|Variance|Attainment
Nora Field|North|50000|55000|5000|110%
Owen Marsh|South|60000|48000|-12000|80%
Ada Stone|West|45000|45900|900|102%

Jira CSV > work_record
Summary|Issue key|Issue id|Issue Type|Status|Project key|Priority|Assignee|Reporter|Creator|Created|Updated|Resolved|Due date
Prepare deck|HR-11|10011|Task|Done|HR|High|nfield|icole|icole|05/Jan/26 9:41 AM|07/Jan/26 6:00 PM|07/Jan/26 6:00 PM|
Collect ratings|HR-12|10012|Task|In Progress|HR|High|omarsh|rbeck|rbeck|06/Jan/26 9:10 AM|08/Jan/26 6:00 PM||
Check scales|HR-13|10013|Bug|Done|HR|Low|nfield|rbeck|rbeck|16/Jan/26 9:10 AM|18/Jan/26 6:00 PM|18/Jan/26 6:00 PM|

ServiceNow incidents > work_record
Number|Short description|Caller|Priority|State|Category|Assignment group|Assigned to|Opened|Resolved|Closed
INC0010001|Printer jam|Ada Stone|3 - Moderate|Closed|Hardware|Service Desk|Nora Field|2026-01-05 09:00:00|2026-01-05 11:00:00|2026-01-08 11:00:00
INC0010002|VPN drops|Ivan Cole|2 - High|Closed|Network|Service Desk|Owen Marsh|2026-01-06 10:00:00|2026-01-07 10:30:00|2026-01-09 10:30:00
INC0010003|New laptop|Rita Beck|4 - Low|Resolved|Hardware|Service Desk|Nora Field|2026-01-07 08:30:00|2026-01-08 15:00:00|

Zendesk tickets > work_record
Ticket ID|Subject|Requester|Assignee|Group|Status|Created at|Solved at|Satisfaction score
8801|Refund|Mia Holt|Nora Field|Support|Solved|2026-01-05 09:00|2026-01-05 12:00|good
8802|Late parcel|Ned Ash|Owen Marsh|Support|Solved|2026-01-06 10:00|2026-01-07 09:00|bad
8803|Login|Pia Orr|Nora Field|Support|Open|2026-01-07 08:30||

Timesheet > work_record
Date|Employee|Project|Task|Hours|Billable|Notes
2026-01-05|Nora Field|Apollo|Planning|6.5|Yes|
2026-01-05|Owen Marsh|Apollo|Budget|8|No|
2026-01-06|Nora Field|Zeus|Planning|7|Yes|

Purchase event log > stage_event
case_id|activity|timestamp|resource|department
PO-1|Create Order|2026-01-05T09:00:00|Nora Field|Procurement
PO-1|Approve Order|2026-01-06T15:00:00|Rita Beck|Finance
PO-2|Create Order|2026-01-07T10:00:00|Nora Field|Procurement

Moodle completion > learning_record
User full name|Email address|Course name|Enrolled on|Completed on|Grade|Status
Nora Field|n@example.com|Safety basics|2026-01-05|2026-01-12|88.00|Completed
Owen Marsh|o@example.com|Safety basics|2026-01-05|2026-01-20|91.00|Completed
Ada Stone|a@example.com|Data privacy|2026-01-06||-|In progress

LinkedIn Learning activity > learning_record
Name|Email|Content|Content Type|Content Provider|Hours Viewed|% Completed|Started|Completed
Nora Field|n@example.com|Learning Excel|Course|LinkedIn Learning|2.5|100%|2026-01-05|2026-01-12
Owen Marsh|o@example.com|Finance for all|Course|LinkedIn Learning|1.2|60%|2026-01-06|
Ada Stone|a@example.com|Learning Excel|Course|LinkedIn Learning|2.6|100%|2026-01-07|2026-01-15

1:1 action items > action_item
Employee|Manager|Meeting Date|Action Item|Deliverable|Due Date|Status
Nora Field|Ivan Cole|2026-01-08|Draft plan|Plan v1|2026-01-20|Done
Owen Marsh|Rita Beck|2026-01-09|Automate close|Macro|2026-02-10|Open
Ada Stone|Rita Beck|2026-01-09|Shadow audit|Notes|2026-02-20|Open

Kudos export > behavior_tag
Date|From|To|Badge|Points|Message
2026-01-05|Nora Field|Owen Marsh|Team player|10|Thanks for the help
2026-01-06|Rita Beck|Ada Stone|Customer first|20|Great call
2026-01-09|Ivan Cole|Nora Field|Team player|10|Always there

Expense claims > -
Claim No|Claimant|Expense Date|Category|Amount|Currency|Approved By
EX-1|Nora Field|2026-01-05|Travel|120.50|GBP|Ivan Cole
EX-2|Owen Marsh|2026-01-06|Meals|30.00|GBP|Rita Beck
EX-3|Ada Stone|2026-01-09|Hotel|210.00|GBP|Rita Beck

Product list > -
SKU|Product Name|Category|Unit Price|Stock|Supplier
P-1|Lamp|Home|12.5|40|Acme
P-2|Chair|Home|55|12|Oak Ltd
P-3|Desk|Office|120|7|Oak Ltd

Engagement survey > survey_answer
Respondent|Department|Q1 I am proud|Q2 I would recommend|Q3 I have what I need|Comment
r1|Operations|4|5|3|More tools
r2|Finance|3|4|4|
r3|Operations|5|5|4|Good team

Headcount by quarter > -
Department|Cost Center|Location|Q2|Q3|Q4|Justification
Planning|C10|Leeds|2|1|0|second shift
Finance|C20|Leeds|0|1|1|
Operations|C30|York|3|0|2|new line

Reported figures by address > reported_value
Report Period|Employee Email|KPI|Reported Value|Unit|Submitted At
2026-01|nora.field@example.com|Orders planned|410|count|2026-02-03 10:00
2026-02|nora.field@example.com|Orders planned|395|count|2026-03-03 10:00
2026-01|owen.marsh@example.com|Days to close|4|days|2026-02-03 11:30

Board of a work management tool > action_item
Name|Subitems|Owner|Status|Due date|Meeting|Deliverable|Item ID
Cut the changeover to 30 minutes||Nora Field|Done|2026-02-20|Operations 3 February|Time study|90210
Find a second carrier||Owen Marsh|Working on it|2026-03-31|Operations 3 February|List of carriers|90214
Clean up the price list||Rita Beck|Stuck|2026-03-15|Operations 3 March|Price list|90220

Opportunities without a number > work_record
Opportunity Owner|Account Name|Opportunity Name|Stage|Amount Currency|Amount|Close Date|Created Date
Nora Field|Harbour Cranes|Crane retrofit|Closed Won|GBP|120000.00|3/19/2026|1/14/2026
Owen Marsh|Dale Pumps|Test bench|Closed Won|GBP|45000.00|2/27/2026|12/4/2025
Nora Field|Mill Foods|Frame contract|Proposal|GBP|80000.00|4/30/2026|2/16/2026

Check-ins with points and notes > performance_talk
1-on-1 ID|Manager|Direct report|Scheduled for|Duration (min)|Status|Shared notes|Talking points|Employee acknowledged
71|Ivan Cole|Nora Field|2026-01-16 10:00|40|Ended|Agreed on the new shift plan|5|Yes
74|Ivan Cole|Owen Marsh|2026-02-06 09:30|25|Ended|Closing takes too long|2|No
77|Rita Beck|Sean Holt|2026-03-18 15:00|50|Ended|Went through the audit list|6|Yes

Workday review summary > review
Employee ID|Worker|Supervisory Organization|Manager|Review Template|Review Status|Self Evaluation - Overall Rating|Manager Evaluation - Overall Rating|Calculated Rating|Completed On
210045|Nora Field|Supply Planning|Ivan Cole|Quarterly Review|Complete|4|5|4.6|04/09/2026
210051|Owen Marsh|Finance|Rita Beck|Quarterly Review|Complete|3|3|3.1|04/10/2026
210060|Sean Holt|Supply Planning|Ivan Cole|Quarterly Review|In Progress|4|||
`
