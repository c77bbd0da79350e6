-- How far the program's clock was moved forward; only where the program is tried out.
create table if not exists demo_clock (
  ahead_seconds bigint not null
);
insert into demo_clock (ahead_seconds) select 0 where not exists (select * from demo_clock);
