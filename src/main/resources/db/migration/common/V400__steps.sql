create table step_draft (
  task     varchar(64)                 not null,
  person   varchar(100)                not null,
  fields   varchar(100000)             not null,
  saved_at timestamp(3) with time zone not null,
  primary key (task, person)
);

create table task_row (
  task       varchar(64)                 not null primary key,
  step       varchar(60)                 not null,
  reference  varchar(20)                 not null,
  matter     varchar(30)                 not null,
  assistance varchar(40),
  state      varchar(2)                  not null,
  urgent     boolean                     not null,
  due        date,
  since      timestamp(3) with time zone not null,
  role       varchar(20)                 not null,
  assignee   varchar(100)
);
create index task_row_available on task_row (role, assignee, reference, task);
create index task_row_mine on task_row (assignee, reference, task);
create index task_row_file on task_row (reference);

create table ended_task (
  task      varchar(64)                 not null primary key,
  reference varchar(20)                 not null,
  person    varchar(100),
  ended_at  timestamp(3) with time zone not null
);
