package press.doorstep.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The write side of what is published. Every method joins the caller's transaction on the desk's connection, so that publishing is all or
 * nothing; none begins one.
 */
public interface LiveContent {

    /** Renders stories and puts them in place of whatever was live under their ids, with their quotations, speakers, authors and places. */
    void publish(List<PublishedArticle> articles);

    /** Takes stories away and leaves tombstones; quotations, speakers and authors that no live story carries any more go with them. */
    void withdraw(List<Tombstone> tombstones);

    /**
     * Adds or replaces a topic; re-hangs the topic's stories in the tree when {@code broader} changed. That waits for publications that are
     * under way: move topics before publishing in one transaction, or in a transaction of its own.
     */
    void put(PublishedTopic topic);

    /** How many live stories have this very topic. */
    long articlesUnder(UUID topic);

    /**
     * Lets a topic stand for another from now on: all its stories are in the lists of the other at once, and it is listed nowhere itself. Its
     * narrower topics are moved, and the other is put with what led to the first among its former slugs, before. Waits for publications that are
     * under way.
     */
    void mergeTopics(UUID topic, UUID survivor);

    /** Takes away a topic that no live story carries. */
    void removeTopic(UUID topic);

    /** Replaces a speaker where one is public; a speaker nobody quotes is left alone. Documents that print the name are not re-rendered here. */
    void put(PublishedSpeaker speaker);

    /** Gives a speaker who had gone into another their id and slugs back. They are public again with the first story that brings them. */
    void part(PublishedSpeaker speaker);

    /** Lets what led to something that went into a public quotation lead to that one. */
    void lead(PublishedQuotation quotation);

    /** Gives a quotation that had gone into another its id and slugs back. */
    void part(PublishedQuotation quotation);

    void put(PublishedAuthor author);

    /** Tells that a speaker or an author has gone into another, who was put already. Nobody is told of one who is not public. */
    void merged(Subject subject, UUID gone, UUID became);

    /** Takes the names of what was erased out of what was told of changes. */
    void erased(Collection<UUID> ids);

    void put(PublishedCollection collection);

    void removeCollection(UUID collection);

    /**
     * What was scheduled has happened or was called off ({@code over}), or is scheduled ({@code coming}), and will change public pages; readers
     * are told the times and nothing else. Many may have one time, and wait here for each other until the transaction ends: so this comes last in it.
     */
    void due(Collection<Instant> over, Collection<Instant> coming);

    /** What readers get of each of these stories, with its quotations and the lists it stands in, as a hash; those not live are left out. */
    Map<UUID, String> fingerprints(Collection<UUID> articles);

    /**
     * Ids of live stories that carry any of these speakers, quotations, authors, have any of these very topics, link to any of these articles, or
     * stand (themselves or with a quotation) in any of these groups of translations: what a change re-renders.
     */
    List<UUID> articlesCarrying(Collection<UUID> ids);
}
