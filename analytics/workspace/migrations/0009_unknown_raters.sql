-- surveys that tell nobody's name have invitations whose rater is unknown
alter table review_request alter column reviewer_id drop not null;
