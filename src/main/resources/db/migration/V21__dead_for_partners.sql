-- The same for a partner: what they may not have is not there for them.
create function live.entitled_dead_among(p integer, targets uuid[]) returns uuid[] language plpgsql stable parallel safe as $$
begin
  return (select array_agg(target) from unnest(targets) target
    where not exists (select 1 from live.entitled_article(p) a where a.id = target));
end $$;
grant execute on function live.entitled_dead_among to ${deskRole}, ${liveRole};
