-- Spontaneous information, received and sent.
create table information (
  reference             varchar(20)   not null primary key references file,
  sender                varchar(300),
  dated                 date,
  channel               varchar(40),
  language              varchar(40),
  subject               varchar(300)  not null,
  text                  varchar(20000) not null,
  why                   varchar(5000),
  author                varchar(100),
  proceeds              boolean       not null,
  confidential          boolean       not null,
  confidential_until    date,
  confidentiality_ends  timestamp(3) with time zone,
  confidentiality_ended boolean       not null,
  own_law               varchar(20)   not null,
  own_proceedings       varchar(20)   not null,
  convention_offence    varchar(20)   not null,
  personal_data         varchar(20)   not null,
  personal_data_lawful  varchar(20)   not null
);

create table information_restriction (
  reference varchar(20)   not null references information,
  number    integer       not null,
  text      varchar(2000) not null,
  lifted    boolean       not null,
  primary key (reference, number)
);

create table information_disclosure (
  reference     varchar(20)   not null references information,
  number        integer       not null,
  proceeding    varchar(1000) not null,
  exculpates    varchar(5000) not null,
  stage         varchar(40)   not null,
  notified_at   timestamp(3) with time zone,
  consult_by    date,
  consult_until timestamp(3) with time zone,
  outcome       varchar(5000),
  why_no_notice varchar(5000),
  primary key (reference, number)
);
