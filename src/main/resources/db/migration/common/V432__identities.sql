-- Whose account at the office's single sign-on a login name is, since it was used first.
create table person_identity (
  login   varchar(60)                 not null primary key,
  issuer  varchar(500)                not null,
  subject varchar(255)                not null,
  since   timestamp(3) with time zone not null,
  unique (issuer, subject)
);
