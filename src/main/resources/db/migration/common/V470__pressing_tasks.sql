-- The list as it is first shown: urgent tasks first, then by their next date.
create index task_row_pressing on task_row (claimed, urgent desc, due, reference desc, task);
create index task_row_all_pressing on task_row (urgent desc, due, reference desc, task);
