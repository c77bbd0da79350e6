alter table request_file add column at_risk varchar(2000);
alter table request_file add column holding varchar(20);
alter table request_file add column held_since timestamp(3) with time zone;
