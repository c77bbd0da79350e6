-- The bytes of documents, in parts: H2 holds at most a megabyte in a value of this type, and nothing needs a whole document at once.
-- A document that waits in a form and one in a file name their parts by bytes_id, so that filing one moves no bytes.
create table stored_part (
  bytes_id varchar(36) not null,
  part     integer     not null,
  content  bytea       not null,
  primary key (bytes_id, part)
);

create sequence document_seq start with 1 increment by 50;

create table document (
  id            bigint                      not null primary key,
  reference     varchar(20)                 not null references file,
  number        integer                     not null,
  name          varchar(200)                not null,
  type          varchar(100)                not null,
  bytes_id      varchar(36)                 not null,
  size_bytes    bigint                      not null,
  sha256        varchar(64)                 not null,
  description   varchar(1000),
  channel       varchar(40),
  arrived_at    timestamp(3) with time zone not null,
  arrived_zone  varchar(50)                 not null,
  added_by_kind varchar(10)                 not null,
  added_by      varchar(100)                not null,
  added_at      timestamp(3) with time zone not null,
  constraint document_number unique (reference, number),
  constraint document_bytes unique (bytes_id)
);

-- Documents that arrived and are in no file yet.
create table waiting_upload (
  id         varchar(36)                 not null primary key,
  login      varchar(100)                not null,
  name       varchar(200)                not null,
  type       varchar(100)                not null,
  bytes_id   varchar(36)                 not null,
  size_bytes bigint                      not null,
  sha256     varchar(64)                 not null,
  kept_at    timestamp(3) with time zone not null,
  constraint waiting_upload_bytes unique (bytes_id)
);

create index waiting_upload_login on waiting_upload (login, kept_at);
