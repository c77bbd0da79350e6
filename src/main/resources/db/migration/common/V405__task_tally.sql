-- Lists of tasks in every order, from any position, without sorting; and their counts without counting.
alter table task_row add column claimed boolean default false not null;
alter table task_row add column restricted boolean default false not null;
update task_row set claimed = true where assignee is not null;
update task_row set restricted = true where reference in (select reference from restricted_file);

-- What has no date comes after all dates, and is found there.
update task_row set due = date '9999-12-31' where due is null;
alter table task_row alter column due set not null;

drop index task_row_available;
create index task_row_waiting on task_row (claimed, since, reference desc, task);
create index task_row_due on task_row (claimed, due, reference desc, task);
create index task_row_newest on task_row (claimed, reference desc, task);
create index task_row_all_waiting on task_row (since, reference desc, task);
create index task_row_all_due on task_row (due, reference desc, task);
create index task_row_all_newest on task_row (reference desc, task);
create index task_row_step on task_row (step, since, reference desc, task);
create index task_row_state on task_row (state, since, reference desc, task);
create index file_reader_login on file_reader (login, reference);

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
insert into task_tally (id, step, assistance, urgent, role, claimed, restricted, number)
  select min(task), step, assistance, urgent, role, claimed, restricted, count(*) from task_row
  group by step, assistance, urgent, role, claimed, restricted;
