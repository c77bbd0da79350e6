-- Of how many files a comparison that is under way has compared those in the column files.
alter table comparison_run add column of_files bigint default 0 not null;
