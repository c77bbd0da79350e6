-- How far the samples' stories have been played; only where the program is tried out.
create table if not exists demo_story (
  sample     varchar(60) not null primary key,
  reference  varchar(20),
  told       integer     not null,
  moved_days integer     not null,
  -- When the file's story has arrived; null before it begins and once it has ended.
  present    timestamp(3) with time zone
);
