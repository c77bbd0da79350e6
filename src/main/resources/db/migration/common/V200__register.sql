-- A State about which something is held, or a Party that ISO 3166-1 does not list. All others need no row.
create table state (
  code varchar(2) not null primary key,
  last_line integer not null
);

-- One row a fact. Which of the columns below "revision" are used follows from the kind.
create table state_fact (
  id bigint not null primary key,
  state varchar(2) not null references state (code),
  kind varchar(20) not null,
  line integer not null,
  standing varchar(10) not null,
  stated_on date,
  source varchar(500) not null,
  verified_on date,
  valid_until date,
  revision integer not null,
  changed_by varchar(60) not null,
  changed_by_kind varchar(10) not null,
  changed_at timestamp(3) with time zone not null,
  yes boolean,
  subkind varchar(40),
  name varchar(500),
  other_names varchar(2000),
  address varchar(2000),
  email varchar(254),
  phone varchar(60),
  zone varchar(60),
  territory varchar(200),
  languages varchar(500),
  document varchar(500),
  wording varchar(10000),
  day_begun date,
  day_in_force date,
  day_ended date,
  day_agreed date,
  constraint state_fact_once unique (state, kind, line)
);

create sequence state_fact_seq start with 1 increment by 50;

-- What the register said before and after each change. Rows are only ever added.
create table state_change (
  id bigint not null primary key,
  state varchar(2) not null references state (code),
  kind varchar(20) not null,
  line integer not null,
  revision integer not null,
  said_before varchar(20000),
  said_after varchar(20000),
  changed_by varchar(60) not null,
  changed_by_kind varchar(10) not null,
  changed_at timestamp(3) with time zone not null,
  constraint state_change_once unique (state, kind, line, revision)
);

create index state_change_of_state on state_change (state, id);

create sequence state_change_seq start with 1 increment by 50;

-- What was done about how our office reads the Convention. Rows are only ever added.
create table reading_change (
  id bigint not null primary key,
  reading varchar(20) not null,
  revision integer not null,
  act varchar(20) not null,
  says varchar(200) not null,
  reason varchar(2000) not null,
  changed_by varchar(60) not null,
  changed_at timestamp(3) with time zone not null,
  constraint reading_change_once unique (reading, revision)
);

create sequence reading_change_seq start with 1 increment by 50;
