-- Whoever seals locks this one row first: roots are numbered one after the other, from whatever thread or node they are sealed.
create table seal_turn (
  id integer not null primary key
);
insert into seal_turn (id) values (1);
