create sequence letter_seq start with 1 increment by 50;

create table letter (
  id                      bigint                      not null primary key,
  reference               varchar(20)                 not null,
  number                  integer                     not null,
  matter                  varchar(30)                 not null,
  kind                    varchar(40)                 not null,
  provision               varchar(20),
  carries_decision        boolean                     not null,
  for_competent_authority boolean                     not null,
  addressee               varchar(300)                not null,
  address                 varchar(2000)               not null,
  country                 varchar(2),
  language                varchar(10)                 not null,
  wished_language         varchar(40),
  their_reference         varchar(100),
  other_treaty            varchar(300),
  opening                 varchar(100000)             not null,
  fixed                   varchar(500000)             not null,
  closing                 varchar(100000)             not null,
  made_opening            varchar(100000)             not null,
  made_fixed              varchar(500000)             not null,
  made_closing            varchar(100000)             not null,
  revision                integer                     not null,
  state                   varchar(20)                 not null,
  drafted_by              varchar(100)                not null,
  changed_by              varchar(100)                not null,
  remarks                 varchar(5000),
  approved_by             varchar(100),
  issued_on               date,
  signed_by               varchar(100),
  sha256                  varchar(64),
  sent_at                 timestamp(3) with time zone,
  sent_zone               varchar(50),
  channel                 varchar(40),
  proof                   varchar(1000),
  drop_reason             varchar(2000),
  period_limit            varchar(40),
  constraint letter_number unique (reference, number)
);
create index letter_matter on letter (matter, number);

create table letter_author (
  letter_id bigint       not null references letter,
  person    varchar(100) not null,
  primary key (letter_id, person)
);

create table letter_paper (
  letter_id bigint not null primary key references letter,
  pdf       bytea  not null
);
