create table person (
  login varchar(60) not null primary key,
  display_name varchar(200) not null
);

create table person_role (
  login varchar(60) not null references person (login),
  role varchar(20) not null,
  primary key (login, role)
);

-- A file is open to all caseworkers unless it stands here.
create table restricted_file (
  reference varchar(20) not null primary key
);

create table file_reader (
  reference varchar(20) not null,
  login varchar(60) not null,
  primary key (reference, login)
);
