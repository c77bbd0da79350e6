-- When the office's single sign-on told of other roles of a person than before.
create table person_roles_told (
  login      varchar(60)                 not null primary key,
  changed_at timestamp(3) with time zone not null
);
