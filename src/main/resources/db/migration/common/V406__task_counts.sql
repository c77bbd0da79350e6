-- One's own tasks, those of one step too, and those of restricted files that one may see: counted in the index alone.
drop index task_row_mine;
create index task_row_mine on task_row (assignee, step, restricted, reference desc, task);
drop index task_row_file;
create index task_row_file on task_row (reference, restricted, claimed, role, step);
