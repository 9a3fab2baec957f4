package press.doorstep.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page for partners shows are the very files that lie beside it. */
class PartnersPageTest {

    private static final Path FOLDER = Path.of("openapi");

    @Test
    void the_consumers_on_the_page_are_the_files_beside_it() throws IOException {
        String page = Files.readString(FOLDER.resolve("partners.md"));
        assertThat(page)
                .contains("```java\n" + Files.readString(FOLDER.resolve("Mirror.java")) + "```\n")
                .contains("```ts\n" + Files.readString(FOLDER.resolve("mirror.ts")) + "```\n");
    }
}
