-- Documents that arrived and are in no file yet.
create table tray_document (
  id         varchar(36)                 not null primary key,
  login      varchar(100)                not null,
  name       varchar(200)                not null,
  type       varchar(100)                not null,
  size_bytes bigint                      not null,
  kept_at    timestamp(3) with time zone not null
);

create table tray_part (
  tray_id varchar(36) not null references tray_document,
  part    integer     not null,
  content bytea       not null,
  primary key (tray_id, part)
);
