create sequence deadline_seq start with 1 increment by 50;

create table deadline (
  id          bigint                      not null primary key,
  reference   varchar(20)                 not null,
  matter      varchar(30)                 not null,
  kind        varchar(40)                 not null,
  last_day    date                        not null,
  over_at     timestamp(3) with time zone not null,
  provision   varchar(20),
  entry       integer                     not null,
  how         varchar(100)                not null,
  how_args    varchar(10000)              not null,
  reminders   varchar(1000)               not null,
  escalate_at timestamp(3) with time zone,
  escalated   boolean                     not null,
  constraint deadline_once unique (reference, matter, kind)
);
create index deadline_over on deadline (over_at, id);

create table deadline_watch (
  reference     varchar(20)                 not null primary key,
  next_day      date,
  wake_at       timestamp(3) with time zone,
  claimed_until timestamp(3) with time zone,
  counted_by    varchar(64)                 not null
);
create index deadline_watch_wake on deadline_watch (wake_at, reference);

create table deadline_action (
  reference   varchar(20)                 not null,
  matter      varchar(30)                 not null,
  kind        varchar(40)                 not null,
  entry       integer                     not null,
  action      varchar(40)                 not null,
  planned_for timestamp(3) with time zone not null,
  done_at     timestamp(3) with time zone not null,
  primary key (reference, matter, kind, entry, action, planned_for)
);
