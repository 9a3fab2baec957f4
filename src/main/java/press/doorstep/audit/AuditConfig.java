package press.doorstep.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set about the audit log. */
@ConfigMapping(prefix = "doorstep.audit")
interface AuditConfig {

    /** How many refused attempts of one caller are recorded one by one in a minute; the rest is counted and recorded as one. */
    @WithDefault("60")
    int refusalsPerMinute();
}
