alter table letter add column period_limit varchar(40);
alter table letter add column period_said varchar(100);
