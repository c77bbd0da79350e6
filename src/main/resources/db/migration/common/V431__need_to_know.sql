-- People who may be named together as readers of restricted files.
create table team (
  number integer not null primary key,
  name   varchar(100) not null,
  constraint team_name unique (name)
);
create table team_member (
  team  integer     not null references team (number),
  login varchar(60) not null references person (login),
  primary key (team, login)
);
create table file_team (
  reference varchar(20) not null,
  team      integer     not null references team (number),
  primary key (reference, team)
);
create index file_team_team on file_team (team, reference);

-- Whoever may see a restricted file is a row of file_reader: named, as the member of a team, or in an emergency until a moment.
alter table file_reader add column named boolean default true not null;
alter table file_reader add column ends_at timestamp(3) with time zone;
create index file_reader_ends on file_reader (ends_at);

-- Who opened a restricted file in an emergency, and what a supervisor found.
create table emergency_access (
  id          varchar(36)                 not null primary key,
  reference   varchar(20)                 not null,
  login       varchar(60)                 not null,
  reason      varchar(2000)               not null,
  began_at    timestamp(3) with time zone not null,
  ends_at     timestamp(3) with time zone not null,
  ended_at    timestamp(3) with time zone,
  reviewed_by varchar(60),
  reviewed_at timestamp(3) with time zone,
  justified   boolean,
  remark      varchar(2000)
);
create index emergency_access_reviewed on emergency_access (reviewed_at);
create index emergency_access_file on emergency_access (reference);
