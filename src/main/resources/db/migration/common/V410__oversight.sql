create table position_row (
  id        varchar(64)                 not null primary key,
  process   varchar(60)                 not null,
  model     varchar(64)                 not null,
  node      varchar(100)                not null,
  reference varchar(20)                 not null,
  matter    varchar(30)                 not null,
  waits_for varchar(20)                 not null,
  since     timestamp(3) with time zone not null
);
create index position_row_file on position_row (reference, since);
create index position_row_node on position_row (process, node, since, id);

create table incident_row (
  id         varchar(64)                 not null primary key,
  process    varchar(60)                 not null,
  model      varchar(64)                 not null,
  node       varchar(100)                not null,
  reference  varchar(20)                 not null,
  matter     varchar(30)                 not null,
  cause      varchar(4000)               not null,
  times      integer                     not null,
  first_at   timestamp(3) with time zone not null,
  last_at    timestamp(3) with time zone not null,
  tried_at   timestamp(3) with time zone,
  tried_by   varchar(100),
  is_open    boolean                     not null
);
create index incident_row_open on incident_row (is_open, first_at, id);
create index incident_row_file on incident_row (reference);
