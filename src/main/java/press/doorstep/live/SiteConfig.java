package press.doorstep.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** The site whose stories these are. */
@ConfigMapping(prefix = "doorstep.site")
public interface SiteConfig {

    @WithDefault("Doorstep")
    String name();

    Optional<String> logo();

    /** The site's own address of a story, as {@code https://news.example/{language}/{slug}}; also {@code {id}} and {@code {kind}}. */
    Optional<String> urlTemplate();

    /** The languages the site is in; names of things that have no language of their own are in the first. */
    @WithDefault("en")
    List<String> languages();

    /** Where this API is reached from outside: what feeds, sitemaps and partner formats call their own addresses. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    String apiUrl();
}
