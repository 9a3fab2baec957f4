package press.doorstep.live;

/** What a list can add to each card, as a member of that name with the shape it has in the story; in this order. */
public enum CardInclude {
    BODY,
    QUOTATIONS,
    LINKS,
    ALTERNATES,
    CORRECTIONS
}
