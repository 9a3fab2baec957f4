package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.topic.TopicCarriers;

/** Answers for the working copies of stories when two topics are made one. Revisions stay as they are: whoever renders one follows. */
@ApplicationScoped
class StoriesTopics implements TopicCarriers {

    /** The topics of each story that has the first, with the other in its place, once, and counted anew. */
    private static final String MOVE = """
            with gone as (
              delete from desk.article_topic where article in (select article from desk.article_topic where topic = :from)
              returning article, position, topic
            ), named as (
              select article, position, case when topic = :from then :to else topic end as topic from gone
            ), placed as (
              insert into desk.article_topic (article, position, topic)
              select article, row_number() over (partition by article order by min(position)) - 1, topic
              from named group by article, topic
            )
            select article from gone where topic = :from
            """;

    @Inject
    Articles articles;

    @Override
    public void hold(UUID topic) {
        session()
                .createNativeQuery("""
                        select id from desk.article where id in (select article from desk.article_topic where topic = :topic)
                        order by id for no key update
                        """, UUID.class)
                .setParameter("topic", topic)
                .list();
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        return session()
                .createNativeQuery(MOVE, UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list();
    }

    private Session session() {
        return articles.getEntityManager().unwrap(Session.class);
    }
}
