package press.doorstep.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a token says of a person: who they are and which roles they have. */
record PersonalClaims(Caller caller, List<String> roles) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 255;
    private static final int MOST_ROLES = 200;

    /** Nothing for a token that tells a client who has signed in, and was not given to open anything. */
    static Optional<PersonalClaims> read(JsonNode claims, Issuer from) {
        String subject = claims.path("sub").asText();
        if (claims.has("at_hash")
                || claims.has("c_hash")
                || "ID".equals(claims.path("typ").asText())) {
            return Optional.empty();
        }
        if (subject.length() > LONGEST_SUBJECT || !subject.equals(printable(subject))) {
            return Optional.empty();
        }
        Caller caller = new Caller(Caller.Kind.PERSON, subject, name(claims, subject));
        return Optional.of(new PersonalClaims(caller, roles(claims.at(from.roles()))));
    }

    /** As it will stand in owners and revisions: the first there is. */
    private static String name(JsonNode claims, String subject) {
        String name = Stream.of("name", "preferred_username", "email")
                .map(claim -> printable(claims.path(claim).asText("")).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(subject);
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static List<String> roles(JsonNode claim) {
        Stream<String> roles = claim.isTextual()
                ? Arrays.stream(claim.textValue().split(" "))
                : StreamSupport.stream(claim.spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue);
        return roles.limit(MOST_ROLES).toList();
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202a-\\u202e\\u2066-\\u2069]", "");
    }
}
