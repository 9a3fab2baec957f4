package press.doorstep.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The table of settings in the runbook is whole, and what the other files set is in it. */
class SettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("\\b((?:DOORSTEP|QUARKUS)_[A-Z_]*[A-Z])\\b");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \\|");

    /** Compose's own, which become settings of the application in the Compose file; the last one is read by the start script. */
    private static final Set<String> NOT_OF_THE_APPLICATION = Set.of(
            "DOORSTEP_OWNER_PASSWORD",
            "DOORSTEP_DESK_PASSWORD",
            "DOORSTEP_LIVE_PASSWORD",
            "DOORSTEP_IMAGE",
            "DOORSTEP_PORT",
            "DOORSTEP_MEMORY");

    @Test
    void every_setting_that_the_code_reads_is_in_the_table() {
        assertThat(table()).containsAll(read());
    }

    @Test
    void the_table_has_no_setting_of_ours_that_nobody_reads() {
        Set<String> read = read();
        read.addAll(Set.of("DOORSTEP_HOME", "DOORSTEP_JAVA_OPTIONS"));
        assertThat(read)
                .containsAll(table().stream()
                        .filter(name -> name.startsWith("DOORSTEP_"))
                        .toList());
    }

    @Test
    void every_file_sets_only_what_is_in_the_table() {
        Set<String> known = table();
        known.addAll(NOT_OF_THE_APPLICATION);
        List<Path> files = DeployFiles.under("", "").stream()
                .filter(file -> file.toFile().isFile() && !file.endsWith("README.md"))
                .toList();
        for (Path file : files) {
            assertThat(known).as(file.toString()).containsAll(variables(DeployFiles.text(file)));
        }
    }

    private static Set<String> table() {
        Set<String> names = new TreeSet<>();
        Matcher row = ROW.matcher(DeployFiles.text(DeployFiles.ROOT.resolve("README.md")));
        while (row.find()) {
            names.addAll(variables(row.group(1)));
        }
        return names;
    }

    private static Set<String> variables(String text) {
        Set<String> names = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(text);
        while (variable.find()) {
            names.add(variable.group(1));
        }
        return names;
    }

    private static Set<String> read() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("press.doorstep");
        Set<String> names = new TreeSet<>();
        for (JavaClass type : classes) {
            type.tryGetAnnotationOfType(ConfigMapping.class)
                    .ifPresent(mapping -> addMembers(names, mapping.prefix(), type));
            type.getFields().stream()
                    .flatMap(field -> field.tryGetAnnotationOfType(ConfigProperty.class).stream())
                    .filter(property -> property.name().startsWith("doorstep."))
                    .forEach(property -> names.add(variable(property.name())));
        }
        return names;
    }

    private static void addMembers(Set<String> names, String prefix, JavaClass type) {
        for (JavaMethod method : type.getMethods()) {
            String name = prefix + "." + method.getName().replaceAll("([A-Z])", "-$1");
            JavaClass result = method.getRawReturnType();
            if (result.isInterface() && result.getPackageName().startsWith("press.doorstep")) {
                addMembers(names, name, result);
            } else {
                names.add(variable(name));
            }
        }
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
