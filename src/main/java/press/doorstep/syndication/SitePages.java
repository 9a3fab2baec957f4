package press.doorstep.syndication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that a site has for stories, read backwards: from an address to the story. */
final class SitePages {

    private static final Pattern PLACE = Pattern.compile("\\{(language|kind|slug|id)\\}");

    private final Pattern address;

    /** {@code template} is the site's, as {@code https://news.example/{language}/{slug}}. */
    SitePages(String template) {
        StringBuilder pattern = new StringBuilder();
        Matcher places = PLACE.matcher(template);
        int end = 0;
        while (places.find()) {
            pattern.append(Pattern.quote(template.substring(end, places.start())))
                    .append(value(places.group(1), pattern));
            end = places.end();
        }
        address = Pattern.compile(pattern.append(Pattern.quote(template.substring(end)))
                .append("/?")
                .toString());
    }

    private static String value(String name, CharSequence before) {
        boolean again = Pattern.compile("<" + name + ">").matcher(before).find();
        String values = switch (name) {
            case "id" -> "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
            case "slug" -> "[a-z0-9-]+";
            default -> "[A-Za-z0-9-]+";
        };
        return again ? values : "(?<" + name + ">" + values + ")";
    }

    /** The id or slug of the story whose page this is; {@code address} without what may follow the path. */
    Optional<String> story(String page) {
        Matcher matcher = address.matcher(page);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(address.pattern().contains("(?<id>") ? matcher.group("id") : matcher.group("slug"));
    }

    /** Whether the template tells stories apart. */
    static boolean tellsApart(String template) {
        return template.contains("{id}") || template.contains("{slug}");
    }
}
