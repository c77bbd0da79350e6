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
create index file_reader_login on file_reader (login, reference);

-- What was sent once under a key, and the answer it got, so that the second time gets the same answer.
create table used_key (
  login varchar(60) not null,
  once_key varchar(204) not null,
  fingerprint varchar(64) not null,
  answer varchar(1000000) not null,
  used_at timestamp(3) with time zone not null,
  primary key (login, once_key)
);

create index used_key_used_at on used_key (used_at);
