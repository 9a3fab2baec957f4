package press.doorstep.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.SiteConfig;

/** The site as it is told. */
record SiteView(
        String name, @Nullable String logo, @Nullable String urlTemplate, List<String> languages) {

    static SiteView of(SiteConfig site) {
        return new SiteView(
                site.name(), site.logo().orElse(null), site.urlTemplate().orElse(null), site.languages());
    }
}
