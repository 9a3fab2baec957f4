package press.doorstep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class NamesStayInTheirRoomsTest {

    private static final String[] ROOMS = {
        "press.doorstep.topic", "press.doorstep.speaker", "press.doorstep.author", "press.doorstep.collection"
    };

    private final JavaClasses rooms = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOMS);

    @Test
    void rows_never_leave_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(rooms);
    }

    @Test
    void other_rooms_see_what_finds_and_keeps_and_what_is_asked_of_them() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveSimpleNameStartingWith("Find")
                .orShould()
                .haveSimpleNameStartingWith("Keep")
                .orShould()
                .haveSimpleNameStartingWith("Called")
                .orShould()
                .haveSimpleNameEndingWith("Record")
                .check(rooms);
    }
}
