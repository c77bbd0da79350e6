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
