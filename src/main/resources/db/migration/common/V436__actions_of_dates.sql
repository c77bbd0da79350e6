-- The journal says what was done about a date. This table said it once more, and refused what was to be done a second time: the
-- notice of a delay that was given up is drafted anew. A file to which that happened was never swept again.
drop table deadline_action;
