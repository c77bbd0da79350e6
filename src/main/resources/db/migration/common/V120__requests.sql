create sequence measure_seq start with 1 increment by 50;
create sequence consultation_seq start with 1 increment by 50;
create sequence supplement_seq start with 1 increment by 50;
create sequence enquiry_seq start with 1 increment by 50;

create table request (
  reference             varchar(20)   not null primary key references file,
  sender                varchar(300),
  dated                 date,
  channel               varchar(40)   not null,
  language              varchar(40)   not null,
  urgent                boolean       not null,
  urgency_reason        varchar(2000),
  emergency             boolean       not null,
  emergency_facts       varchar(2000),
  at_risk               varchar(2000),
  answer_by             date,
  answer_by_reason      varchar(2000),
  legal_basis           varchar(40)   not null,
  treaty                varchar(500),
  paragraphs_agreed_on  date,
  authenticity          varchar(20)   not null,
  pursued_on             date,
  mistake                varchar(5000),
  mistake_proposed_by    varchar(100),
  authenticity_by       varchar(200),
  authenticity_how      varchar(2000),
  call_back             varchar(500),
  confirmed_by           varchar(40),
  channel_agreed         varchar(20) not null,
  channel_agreed_how     varchar(2000),
  agreed_channel         varchar(40),
  sign_off               varchar(5000),
  sign_off_by            varchar(200),
  dealt_with             varchar(5000),
  wrote_to               varchar(200),
  translation           varchar(35),
  confidential          boolean       not null,
  confidentiality_scope varchar(2000)
);

create table request_earlier (
  reference  varchar(20)  not null references request,
  line       integer      not null,
  target     varchar(100) not null,
  holding    varchar(20),
  held_since timestamp(3) with time zone,
  undone     varchar(2000),
  ours       boolean      not null,
  awaited    boolean      not null,
  apart      varchar(2000),
  primary key (reference, line)
);
create table request_communication (
  reference varchar(20)   not null references request,
  line      integer       not null,
  kind      varchar(20)   not null,
  measure   integer,
  channel   varchar(40)   not null,
  said_by   varchar(1000),
  words     varchar(20000),
  said_at   timestamp(3) with time zone not null,
  stage     varchar(20)   not null,
  primary key (reference, line)
);

create index request_earlier_target on request_earlier (target);

create table measure (
  id                     bigint      not null primary key,
  reference              varchar(20) not null references request,
  number                 integer     not null,
  assistance             varchar(40) not null,
  description            varchar(5000),
  procedure_wanted       varchar(5000),
  electronic_evidence    varchar(20) not null,
  answer_by              date,
  answer_by_reason       varchar(2000),
  rest_of                integer,
  taken_up_as            integer,
  state                  varchar(40) not null,
  scope_serves           varchar(20) not null,
  scope_reason           varchar(5000),
  scope_exits            varchar(100),
  personal_data          varchar(20) not null,
  public_records         varchar(20) not null,
  offence_listed         varchar(20) not null,
  allowed_in_similar_case varchar(20) not null,
  assessed_grounds       varchar(2000),
  assessed_by            varchar(100),
  assessed_remark        varchar(5000),
  decision               varchar(20),
  decision_grounds       varchar(2000),
  decision_reasons       varchar(20000),
  decision_proposed_by   varchar(100),
  decision_approved_by   varchar(100),
  decided_on             date,
  decision_sent_at       timestamp(3) with time zone,
  interfering_proceeding varchar(2000),
  review_on              date,
  proceeding_ended_on    date,
  ended_proceedings      varchar(100000),
  decision_conditions    varchar(300000),
  authority              varchar(60),
  transmitted_on         date,
  recalls                varchar(20000),
  execute_by             date,
  outcome                varchar(20),
  result                 varchar(20000),
  hindrance              varchar(40),
  hindrance_words        varchar(5000),
  rest                   varchar(5000),
  procedure_followed     varchar(30),
  procedure_why          varchar(5000),
  in_effect_from         timestamp(3) with time zone,
  user_not_told          boolean,
  result_on              date,
  reported_by            varchar(100),
  stop_told_on           date,
  stop_answer            varchar(5000),
  stop_answered_on       date,
  not_needed_on          date,
  held_since             timestamp(3) with time zone,
  decision_due           boolean     not null,
  followed_by            varchar(2000),
  held_until             date,
  released_on            date,
  hold_reason            varchar(5000),
  kept                   boolean     not null,
  heard_as               varchar(20),
  consent_informed_on    date,
  consent_on             date,
  consent_given          boolean,
  consent_asked_by       varchar(500),
  consent_language       varchar(35),
  consent_assisted_by    varchar(500),
  we_agreed              varchar(500),
  we_agreed_on           date,
  we_agreed_conditions   varchar(5000),
  we_agree               boolean,
  they_agreed            varchar(500),
  they_agreed_on         date,
  they_agreed_conditions varchar(5000),
  they_agree             boolean,
  outdated               boolean     not null,
  stated_by              varchar(100),
  delay_foreseen_for     date,
  delay_estimate         date,
  delay_no_estimate      varchar(1000),
  delay_because          varchar(1000),
  delay_told_on          date,
  delay_told_day         date,
  delay_told_for         date,
  constraint measure_number unique (reference, number)
);
create index measure_state on measure (state, reference, number);

create table measure_ground_fact (
  measure_id bigint        not null references measure,
  fact       varchar(120)  not null,
  text       varchar(5000) not null,
  primary key (measure_id, fact)
);

create table consultation (
  id                  bigint      not null primary key,
  measure_id          bigint      not null references measure,
  number              integer     not null,
  purpose             varchar(40) not null,
  grounds             varchar(2000),
  stage               varchar(20) not null,
  no_conditions       varchar(5000),
  letter              varchar(60),
  sent_at             timestamp(3) with time zone,
  sent_by             varchar(40),
  proof               varchar(500),
  reply_by            date,
  replies_until       timestamp(3) with time zone,
  offer_basis         varchar(40),
  costs               varchar(5000),
  heard_besides       date,
  constraint consultation_number unique (measure_id, number)
);

create table consultation_condition (
  consultation_id bigint        not null references consultation,
  line            integer       not null,
  text            varchar(5000) not null,
  primary key (consultation_id, line)
);

create table consultation_reply (
  consultation_id bigint                      not null references consultation,
  line            integer                     not null,
  replied_at      timestamp(3) with time zone not null,
  text            varchar(20000)              not null,
  answer          varchar(40)                 not null,
  accepted        varchar(300000),
  proposed        varchar(300000),
  primary key (consultation_id, line)
);

create table supplement (
  id          bigint      not null primary key,
  reference   varchar(20) not null references request,
  number      integer     not null,
  stage       varchar(20) not null,
  questions   varchar(20000),
  sent_on     date,
  reply_by    date,
  received_on date,
  answered    boolean     not null,
  heard       boolean     not null,
  reminders   integer     not null,
  consult     boolean     not null,
  waived      boolean     not null,
  constraint supplement_number unique (reference, number)
);

create table supplement_item (
  supplement_id bigint      not null references supplement,
  item          varchar(60) not null,
  wanting       boolean     not null,
  primary key (supplement_id, item)
);

create table enquiry (
  id          bigint      not null primary key,
  reference   varchar(20) not null references request,
  number      integer     not null,
  received_on date        not null,
  question    varchar(20000),
  answered_on date,
  constraint enquiry_number unique (reference, number)
);

create table request_sequel (
  reference   varchar(20) not null references request,
  number      integer     not null,
  heard_on    date        not null,
  finding     varchar(20),
  reasons     varchar(20000),
  examined_by varchar(100),
  settled_on  date,
  primary key (reference, number)
);

create table request_offence (
  reference         varchar(20) not null references request,
  line              integer     not null,
  origin            varchar(40) not null,
  article           integer,
  predicates        varchar(60) not null,
  predicate_outside boolean     not null,
  mode              varchar(40) not null,
  penalty           varchar(40) not null,
  penalty_months    integer     not null,
  description       varchar(1000),
  primary key (reference, line)
);

create table request_subject (
  reference   varchar(20)  not null references request,
  line        integer      not null,
  kind        varchar(20)  not null,
  name        varchar(300) not null,
  identifier  varchar(200),
  location    varchar(500),
  nationality varchar(100),
  born        date,
  primary key (reference, line)
);

create table request_content (
  reference   varchar(20)                 not null references request,
  line        integer                     not null,
  item        varchar(60)                 not null,
  text        varchar(20000)              not null,
  source      varchar(20)                 not null,
  supplement  integer,
  reason      varchar(2000),
  said_at     timestamp(3) with time zone not null,
  replaced_by integer,
  primary key (reference, line)
);

create table request_deficiency (
  reference varchar(20)                 not null references request,
  line      integer                     not null,
  item      varchar(60)                 not null,
  remark    varchar(5000)               not null,
  version   integer                     not null,
  found_at  timestamp(3) with time zone not null,
  ending    varchar(20),
  ended_at  timestamp(3) with time zone,
  primary key (reference, line)
);
