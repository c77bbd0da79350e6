-- What the search knows of each file. All of it is made from other tables and can be made anew.
-- A part of a file that can be found; same_as is what two writings of the same name, account, address or reference have in common.
create table search_passage (
  reference varchar(20)    not null,
  passage   varchar(40)    not null,
  kind      varchar(20)    not null,
  language  varchar(35),
  same_as   varchar(400),
  text      varchar(1000000) not null,
  primary key (reference, passage)
);
create index search_passage_same on search_passage (same_as, reference);

-- Each word of it, folded, in UTF-8: bytes have one order on every database, so that a beginning is a range.
create table search_word (
  word      bytea       not null,
  reference varchar(20) not null,
  passage   varchar(40) not null,
  primary key (word, reference, passage)
);
create index search_word_file on search_word (reference, word, passage);

-- Which files are known to it, and by which rules their words were made.
create table search_file (
  reference varchar(20) not null primary key,
  made_by   integer     not null
);
create index search_file_made on search_file (made_by, reference);
