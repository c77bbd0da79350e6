-- Who read a restricted or confidential file: what and when. One record for all files, numbered without gaps and chained by hashes;
-- nothing in it is ever changed or removed.
create table file_read (
  number        integer                     not null primary key,
  reference     varchar(20)                 not null,
  login         varchar(60)                 not null,
  read_at       timestamp(3) with time zone not null,
  kind          varchar(20)                 not null,
  detail        varchar(200)                not null,
  previous_hash varchar(64)                 not null,
  hash          varchar(64)                 not null
);
create index file_read_reference on file_read (reference, number);

-- The end of that record: one row only, which is locked by whoever writes in it.
create table file_read_head (
  id      integer     not null primary key,
  entries integer     not null,
  hash    varchar(64) not null
);
insert into file_read_head (id, entries, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
