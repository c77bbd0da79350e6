create table step_draft (
  task     varchar(64)                 not null,
  person   varchar(100)                not null,
  fields   varchar(1000000)            not null,
  saved_at timestamp(3) with time zone not null,
  primary key (task, person)
);

-- What has no date comes after all dates: it is due on 9999-12-31, and is found there.
create table task_row (
  task        varchar(64)                 not null primary key,
  step        varchar(60)                 not null,
  reference   varchar(20)                 not null,
  matter      varchar(30)                 not null,
  assistance  varchar(40),
  counterpart varchar(2)                  not null,
  urgent      boolean                     not null,
  due         date                        not null,
  since       timestamp(3) with time zone not null,
  role        varchar(20)                 not null,
  assignee    varchar(100),
  claimed     boolean                     not null,
  restricted  boolean                     not null
);

-- Lists of tasks in every order, from any position, without sorting.
create index task_row_waiting on task_row (claimed, since, reference desc, task);
create index task_row_due on task_row (claimed, due, reference desc, task);
create index task_row_newest on task_row (claimed, reference desc, task);
create index task_row_all_waiting on task_row (since, reference desc, task);
create index task_row_all_due on task_row (due, reference desc, task);
create index task_row_all_newest on task_row (reference desc, task);
create index task_row_step on task_row (step, since, reference desc, task);
create index task_row_counterpart on task_row (counterpart, since, reference desc, task);

-- One's own tasks, those of one step too, and those of restricted files that one may see: counted in the index alone.
create index task_row_mine on task_row (assignee, step, restricted, reference desc, task);
create index task_row_file on task_row (reference, restricted, claimed, role, step);

create table ended_task (
  task      varchar(64)                 not null primary key,
  reference varchar(20)                 not null,
  person    varchar(100),
  ended_at  timestamp(3) with time zone not null
);

-- How many tasks there are of each sort: the sum over its rows. Who changes a task adds a row and waits for nobody; now and
-- then the rows are drawn together.
create table task_tally (
  id         varchar(64)  not null primary key,
  step       varchar(60)  not null,
  assistance varchar(40),
  urgent     boolean      not null,
  role       varchar(20)  not null,
  claimed    boolean      not null,
  restricted boolean      not null,
  number     bigint       not null
);
