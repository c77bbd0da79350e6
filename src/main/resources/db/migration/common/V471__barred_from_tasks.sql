-- Who made what a task approves may not take it; each login name stands between commas.
alter table task_row add column barred varchar(4000) default '' not null;
