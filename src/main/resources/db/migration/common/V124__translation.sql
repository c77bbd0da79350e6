alter table request_file add column translation varchar(35);
