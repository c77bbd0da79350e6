-- What a person typed into a form and has not sent: for every form, and no longer for steps alone.
create table form_draft (
  person   varchar(100)                not null,
  address  varchar(300)                not null,
  file     varchar(20),
  fields   varchar(1000000)            not null,
  mark     varchar(40)                 not null,
  saved_at timestamp(3) with time zone not null,
  primary key (person, address)
);

create index form_draft_address on form_draft (address);
create index form_draft_saved on form_draft (saved_at);

insert into form_draft (person, address, file, fields, mark, saved_at)
  select draft.person, '/tasks/' || draft.task, item.reference, draft.fields, 'before', draft.saved_at
  from step_draft draft join task_row item on item.task = draft.task;

drop table step_draft;
