-- What each task serves: the clauses that were named, and those above them; a clause may come more than once.
create view task_served with (security_invoker = true) as
  select tc.commune_id, tc.task_id, s.id as clause_id, s.kind
  from task_clause tc
    join clause c on c.commune_id = tc.commune_id and c.id = tc.clause_id
    left join clause p on p.commune_id = c.commune_id and p.id = c.parent_id
    join clause s on s.commune_id = c.commune_id and s.id in (c.id, c.parent_id, p.parent_id);
