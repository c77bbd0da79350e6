-- How far the program's clock was moved forward, in one row; only where the program is tried out.
create table if not exists demo_clock (
  id            integer not null primary key,
  ahead_seconds bigint  not null
);
insert into demo_clock (id, ahead_seconds) select 1, 0 where not exists (select * from demo_clock);
