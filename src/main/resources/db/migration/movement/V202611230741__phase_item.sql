-- What is to be done in a phase stands below it.
alter table clause
  drop constraint clause_kind_check,
  add constraint clause_kind_check check (kind in ('PURPOSE', 'REQUIREMENT', 'BASIS', 'AREA', 'AREA_ITEM',
    'SUBJECT_GROUP', 'CRITERION', 'AWARD_FORM', 'AWARD_STANDARD', 'SOLUTION', 'SOLUTION_ITEM', 'PHASE', 'PHASE_ITEM',
    'UNIT', 'DUTY', 'TARGET', 'DEADLINE', 'RECIPIENT'));
