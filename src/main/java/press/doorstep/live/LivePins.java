package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stories that editors pin to places in lists of what is most read. What was pinned at a time can still be told later: changing a pin ends what
 * it was and begins something new.
 */
@ApplicationScoped
public class LivePins {

    private static final String END = "update live.pin set known_to = ? where id = ? and known_to is null";

    private static final String BEGIN = """
            insert into live.pin (id, article, position, language, topic, starts, ends, known_from) values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String AT = """
            select a.no, p.position, p.language, p.topic from live.pin p join live.article a on a.id = p.article
            where p.known_from <= ? and (p.known_to is null or p.known_to > ?) and (p.starts is null or p.starts <= ?)
              and (p.ends is null or p.ends > ?)
            order by p.position, p.known_from desc, p.id limit 200
            """;

    /** A pin as it is in force; {@code article} is the number of a live story. */
    public record Pinned(
            long article,
            int position,
            @Nullable String language,
            @Nullable UUID topic) {}

    @Inject
    LiveDatabase live;

    @Inject
    DeskDatabase desk;

    /** Puts a pin in place of what it was. Joins the caller's transaction. */
    public void put(PublishedPin pin, Instant now) {
        desk.write(sql -> {
            sql.run(END, now, pin.id());
            return sql.run(
                    BEGIN,
                    pin.id(),
                    pin.article(),
                    pin.position(),
                    pin.language(),
                    pin.topic(),
                    pin.from(),
                    pin.to(),
                    now);
        });
    }

    /** Takes a pin away. Joins the caller's transaction. */
    public void remove(UUID pin, Instant now) {
        desk.write(sql -> sql.run(END, now, pin));
    }

    /** Those in force at a time whose stories are live now, by position; of two at one position the later made first. */
    public List<Pinned> at(Instant time) {
        return live.read(sql -> sql.rows(
                AT,
                row -> new Pinned(row.big(1), row.number(2), row.textOrNull(3), row.idOrNull(4)),
                time,
                time,
                time,
                time));
    }
}
