-- What does not agree with what was written: found, until it agrees again. The reference is empty where it belongs to no file.
create table alteration (
  id            varchar(36)                 not null primary key,
  reference     varchar(20)                 not null,
  part          varchar(200)                not null,
  written       varchar(1000),
  kept          varchar(1000),
  found_at      timestamp(3) with time zone not null,
  last_found_at timestamp(3) with time zone not null,
  ended_at      timestamp(3) with time zone
);
create index alteration_file on alteration (reference, ended_at);

-- The roots that were written outside the database, so that a missing one is noticed.
create table daily_root (
  number    integer                     not null primary key,
  hash      varchar(64)                 not null,
  sealed_at timestamp(3) with time zone not null
);

-- When everything was compared, or one file, and what came of it; what has no end is asked for or under way.
create table comparison_run (
  id        varchar(36)                 not null primary key,
  reference varchar(20),
  asked_at  timestamp(3) with time zone not null,
  taken_at  timestamp(3) with time zone,
  ended_at  timestamp(3) with time zone,
  files     bigint                      not null,
  found     bigint                      not null
);
create index comparison_run_ended on comparison_run (ended_at);
