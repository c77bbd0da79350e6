-- How much a person put into files today, which is limited.
create index document_added on document (added_by, added_at);

