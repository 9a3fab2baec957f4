package press.doorstep.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A resource made only to show what every resource can rely on. */
@Path("/conventions")
@Produces(MediaType.APPLICATION_JSON)
class ConventionsResource {

    static final Instant RENDERED = Instant.parse("2026-11-23T10:02:00.250Z");
    static final byte[] STORY =
            ("{\"headline\":\"Bridge\",\"topics\":[{\"name\":\"Harbours\",\"slug\":\"harbours\"}],\"body\":\""
                            + "word ".repeat(400) + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
    private static final CachePolicy BRIEF = new CachePolicy(
            java.time.Duration.ofSeconds(60), java.time.Duration.ofMinutes(5), java.time.Duration.ofDays(1));

    @Inject
    JsonText json;

    enum Colour {
        red,
        green
    }

    record Part(@NotNull @Size(max = 5) String name, int count) {}

    record Thing(
            @NotNull @Size(min = 1, max = 10) String title,
            Integer number,
            Boolean flag,
            Instant at,
            LocalDate on,
            UUID id,
            Colour colour,
            List<@Valid Part> parts,
            Map<String, String> names) {}

    static final AtomicInteger ATTEMPTS = new AtomicInteger();

    /** The first two attempts run into something. */
    @POST
    @Path("/collisions")
    @PermitAll
    @Change(operation = "collide", of = "thing")
    public Response collide() {
        if (ATTEMPTS.incrementAndGet() < 3) {
            throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
        }
        String alone = Collisions.settled(() -> "settled");
        return Response.status(201).entity(Map.of("transaction", alone)).build();
    }

    @GET
    @PermitAll
    public Response list(@Context UriInfo uri, @Context HttpHeaders request) {
        Parameters query = Parameters.of(
                uri, "limit", "cursor", "topic", "language", "publishedAfter", "saidAfter", "fragments", "sort", "q");
        List<String> topics = query.refs("topic");
        query.time("publishedAfter");
        query.day("saidAfter");
        query.flag("fragments");
        query.choice("sort", Set.of("publishedAt", "-publishedAt"));
        int from = query.cursor()
                .map(cursor -> (int) Cursor.decode(cursor, "things" + topics, 1).number(0))
                .orElse(0);
        int limit = query.limit();
        List<Integer> rows = java.util.stream.IntStream.range(from, Math.min(50, from + limit + 1))
                .boxed()
                .toList();
        Listing<Integer> page = Listing.of(rows, limit, last -> Cursor.encode("things" + topics, last + 1));
        String next =
                page.page().next() == null ? "" : ",\"next\":\"" + page.page().next() + "\"";
        String body = "{\"items\":" + page.items() + ",\"page\":{\"limit\":" + limit + next + "}}";
        return Reply.bytes(body.getBytes(StandardCharsets.UTF_8))
                .cacheFor(BRIEF)
                .surrogateKeys(List.of("things", "a1"))
                .page(uri, page.page())
                .answer(request);
    }

    @GET
    @Path("/story")
    @PermitAll
    public Response story(@Context UriInfo uri, @Context HttpHeaders request) {
        Parameters query = Parameters.of(uri, "fields");
        byte[] body = query.text("fields")
                .map(fields -> SparseFields.parse(
                                fields, Set.of("headline", "topics", "topics.name", "topics.slug", "body"))
                        .apply(STORY))
                .orElse(STORY);
        return Reply.bytes(body).lastModified(RENDERED).cacheFor(BRIEF).answer(request);
    }

    @GET
    @Path("/times")
    @PermitAll
    public Map<String, Object> times() {
        return Map.of("at", Instant.parse("2026-11-23T10:02:00Z"), "on", LocalDate.parse("2026-11-23"));
    }

    @POST
    @RolesAllowed("content:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(byte[] body) {
        Thing thing = json.read(body, Thing.class);
        return Response.status(201)
                .entity(thing)
                .header("Location", "/conventions/things/1")
                .build();
    }

    @PUT
    @Path("/things/{id}")
    @RolesAllowed("content:write")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") int id, @Context HttpHeaders headers, byte[] body) {
        Precondition.ifMatch(headers).check(7, "ana", RENDERED);
        return Response.ok(json.read(body, Thing.class))
                .header("ETag", Revisions.etag(8))
                .build();
    }

    @GET
    @Path("/faults/{kind}")
    @PermitAll
    public String fail(@PathParam("kind") String kind) throws Exception {
        switch (kind) {
            case "bug" -> throw new IllegalStateException("secret table desk.article of org.postgresql");
            case "stale" -> throw new RuntimeException(new OptimisticLockException("secret"));
            case "exhausted" -> throw new SQLException("Sorry, acquisition timeout!");
            default -> throw new RuntimeException(new SQLException("ERROR: secret", kind));
        }
    }
}
