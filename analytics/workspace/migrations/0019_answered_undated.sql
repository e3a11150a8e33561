-- whether an invitation was answered of which nobody says when: it holds a rating, or its state says so; null where nothing does
alter table review_request add column answered boolean;
