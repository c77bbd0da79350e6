-- Documents in which malware was found. Their bytes lie in stored_part, masked by the key beside them, and no row of document names them.
create sequence quarantined_seq start with 1 increment by 1;

create table quarantined (
  number     integer                     not null primary key,
  found_at   timestamp(3) with time zone not null,
  last_at    timestamp(3) with time zone not null,
  times      integer                     not null,
  login      varchar(100)                not null,
  reference  varchar(20) references file,
  name       varchar(200)                not null,
  type       varchar(100)                not null,
  malware    varchar(200)                not null,
  bytes_id   varchar(36)                 not null,
  size_bytes bigint                      not null,
  sha256     varchar(64)                 not null,
  mask       varchar(64)                 not null,
  constraint quarantined_bytes unique (bytes_id)
);

create index quarantined_sha256 on quarantined (sha256, login);
