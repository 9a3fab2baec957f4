-- Which of these stories are not live. A function, because as a part of the statement that reads a story it is made ready with each read, and nearly no
-- story leads to another; as a function it is looked at only where there is something to look for. Stable: it sees what the statement around it sees.
create function live.dead_among(targets uuid[]) returns uuid[] language plpgsql stable parallel safe as $$
begin
  return (select array_agg(target) from unnest(targets) target
    where not exists (select 1 from live.article a where a.id = target));
end $$;
grant execute on function live.dead_among to ${deskRole}, ${liveRole};
