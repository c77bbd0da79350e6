create table file_series (
  series      varchar(20) not null primary key,
  last_number bigint      not null
);

-- A file of any kind: what lists, locks, tasks and the journal need to know of it. Each kind has a table of its own beside it.
create table file (
  reference           varchar(20)                 not null primary key,
  kind                varchar(40)                 not null,
  counterpart         varchar(2)                  not null,
  their_reference     varchar(100),
  opened_at           timestamp(3) with time zone not null,
  opened_zone         varchar(50)                 not null,
  standing            varchar(40)                 not null,
  turn                varchar(40)                 not null,
  comes_first         boolean                     not null,
  closed_on           date,
  journal_entries     integer                     not null,
  journal_hash        varchar(64)                 not null,
  journal_recorded_at timestamp(3) with time zone
);
create index file_sender on file (counterpart, their_reference);
create index file_standing on file (standing, reference);
create index file_open on file (closed_on, reference);
