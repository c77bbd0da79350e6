-- What the other State calls the matter, folded (casefile.TheirReference), so that another spelling of it is found. V466 fills it for the files that there are.
alter table file add column their_reference_folded varchar(200);
drop index file_sender;
create index file_sender on file (counterpart, their_reference_folded);
