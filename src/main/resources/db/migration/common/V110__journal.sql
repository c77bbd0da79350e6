create sequence journal_entry_seq start with 1 increment by 50;

create table journal_entry (
  id            bigint                      not null primary key,
  reference     varchar(20)                 not null,
  number        integer                     not null,
  matter        varchar(30)                 not null,
  provision     varchar(20),
  happened_at   timestamp(3) with time zone not null,
  zone          varchar(50)                 not null,
  recorded_at   timestamp(3) with time zone not null,
  actor_kind    varchar(10)                 not null,
  actor         varchar(100)                not null,
  kind          varchar(60)                 not null,
  facts         varchar(1000000)            not null,
  previous_hash varchar(64)                 not null,
  hash          varchar(64)                 not null,
  constraint journal_entry_number unique (reference, number)
);
