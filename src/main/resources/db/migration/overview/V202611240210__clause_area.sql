-- Which area of the plan a duty belongs to, as the standing office said; whatever serves the duty serves the area too.
create table clause_area (
  commune_id uuid not null references locality (id),
  clause_id uuid not null,
  area_id uuid not null,
  primary key (commune_id, clause_id),
  foreign key (commune_id, clause_id) references clause (commune_id, id),
  foreign key (commune_id, area_id) references clause (commune_id, id)
);
call put_behind_wall('clause_area');

create or replace view task_served with (security_invoker = true) as
  select n.commune_id, n.task_id, s.id as clause_id, s.kind
  from (select commune_id, task_id, clause_id from task_clause
        union all
        select tc.commune_id, tc.task_id, ca.area_id
        from task_clause tc join clause_area ca on ca.commune_id = tc.commune_id and ca.clause_id = tc.clause_id) n
    join clause c on c.commune_id = n.commune_id and c.id = n.clause_id
    left join clause p on p.commune_id = c.commune_id and p.id = c.parent_id
    join clause s on s.commune_id = c.commune_id and s.id in (c.id, c.parent_id, p.parent_id);
