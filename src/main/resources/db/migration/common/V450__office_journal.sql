-- What happened in the office beside its files: what the register of States was told, readings that were signed, names and accounts
-- of people. One journal, numbered without gaps and chained by hashes; nothing in it is ever changed or removed.
create table office_entry (
  number        integer                     not null primary key,
  subject       varchar(200)                not null,
  told          varchar(50000)              not null,
  actor_kind    varchar(10)                 not null,
  actor         varchar(60)                 not null,
  happened_at   timestamp(3) with time zone not null,
  previous_hash varchar(64)                 not null,
  hash          varchar(64)                 not null
);
create index office_entry_subject on office_entry (subject, number);

-- The end of that journal: one row only, which is locked by whoever writes in it.
create table office_entry_head (
  id      integer     not null primary key,
  entries integer     not null,
  hash    varchar(64) not null
);
insert into office_entry_head (id, entries, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
