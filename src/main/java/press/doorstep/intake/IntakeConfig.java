package press.doorstep.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What can be set about imports. */
@ConfigMapping(prefix = "doorstep.intake")
interface IntakeConfig {

    /** The folder that holds files until they are worked off; nodes that share it share the work. */
    @WithDefault("${doorstep.home:${java.io.tmpdir}}/doorstep-imports")
    Path spool();

    /** How many records are kept in one transaction. */
    @WithDefault("100")
    int batch();

    /** How long the outcomes of an import that has ended can be read. */
    @WithDefault("30D")
    Duration remembered();
}
