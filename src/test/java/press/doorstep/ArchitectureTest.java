package press.doorstep;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.doorstep.web.Change;
import press.doorstep.web.ProblemCode;

/** The plan of the rooms, in force. A new arrow between rooms is a line here, and so a decision somebody reviews. */
class ArchitectureTest {

    /** What each room may know, besides itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("web", Set.of("text")),
            Map.entry("finding", Set.of("text")),
            Map.entry("page", Set.of("text", "finding")),
            Map.entry("outbox", Set.of()),
            Map.entry("pulse", Set.of()),
            Map.entry("naming", Set.of("text")),
            Map.entry("access", Set.of("web", "text", "naming")),
            Map.entry("once", Set.of("web", "access")),
            Map.entry("audit", Set.of("text", "web", "access", "naming", "pulse")),
            Map.entry("live", Set.of("text", "outbox", "pulse")),
            Map.entry("changes", Set.of("live", "web", "text")),
            Map.entry("comparison", Set.of("text")),
            Map.entry("search", Set.of("live", "text")),
            Map.entry("reading", Set.of("live", "text", "pulse")),
            Map.entry("delivery", Set.of("live", "reading", "search", "web", "text", "access")),
            Map.entry("cache", Set.of("live", "web")),
            Map.entry("verification", Set.of("live", "web", "text", "access")),
            Map.entry("syndication", Set.of("live", "delivery", "web", "text", "access")),
            Map.entry("topic", Set.of("text", "web", "access", "outbox", "naming", "live")),
            Map.entry("speaker", Set.of("text", "web", "access", "outbox", "naming", "live")),
            Map.entry("author", Set.of("text", "web", "access", "outbox", "naming", "live")),
            Map.entry("quotation", Set.of("text", "web", "access", "outbox", "naming", "live", "speaker")),
            Map.entry(
                    "article",
                    Set.of(
                            "text",
                            "web",
                            "access",
                            "outbox",
                            "naming",
                            "live",
                            "audit",
                            "pulse",
                            "comparison",
                            "topic",
                            "speaker",
                            "author",
                            "quotation")),
            Map.entry("note", Set.of("text", "web", "access", "naming", "article")),
            Map.entry("pin", Set.of("text", "web", "access", "naming", "live", "article", "topic")),
            Map.entry("partner", Set.of("text", "web", "access", "naming", "live", "topic", "pulse")),
            Map.entry("entitlement", Set.of("text", "web", "access", "naming", "live", "changes", "topic", "pulse")),
            Map.entry("preview", Set.of("text", "web", "access", "naming", "live", "article")),
            Map.entry("collection", Set.of("text", "web", "access", "outbox", "naming", "live", "article")),
            Map.entry(
                    "intake",
                    Set.of(
                            "text",
                            "web",
                            "access",
                            "outbox",
                            "naming",
                            "audit",
                            "topic",
                            "speaker",
                            "author",
                            "quotation",
                            "article",
                            "collection")),
            Map.entry(
                    "recognition",
                    Set.of("text", "web", "access", "finding", "page", "topic", "speaker", "quotation", "article")),
            Map.entry("consistency", Set.of("web", "access", "article")),
            Map.entry("erasure", Set.of("text", "web", "access", "outbox", "naming", "live", "article")),
            Map.entry("calling", Set.of("web")),
            Map.entry("webhook", Set.of("text", "web", "access", "naming", "live", "changes", "calling")),
            Map.entry("websub", Set.of("text", "web", "access", "naming", "live", "syndication", "calling")),
            Map.entry("standalone", Set.of("text", "web", "access", "intake")));

    private static final String[] FORBIDDEN_NAMES = {
        "Dto", "Impl", "Manager", "Helper", "Util", "Utils", "Info", "Data", "Abstract", "Base", "Service"
    };

    private static final JavaClasses DOORSTEP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("press.doorstep");

    @Test
    void every_room_is_on_the_plan() {
        Set<String> rooms =
                DOORSTEP.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
        rooms.remove("");
        assertThat(ARROWS.keySet()).containsAll(rooms);
    }

    @Test
    void rooms_know_only_whom_the_plan_lets_them_know() {
        ARROWS.forEach((room, known) -> {
            String[] others = ARROWS.keySet().stream()
                    .filter(other -> !other.equals(room) && !known.contains(other))
                    .map(other -> "press.doorstep." + other + "..")
                    .toArray(String[]::new);
            if (others.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("press.doorstep." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others)
                        .allowEmptyShould(true)
                        .check(DOORSTEP);
            }
        });
    }

    @Test
    void rooms_stand_in_no_circle() {
        SlicesRuleDefinition.slices()
                .matching("press.doorstep.(*)..")
                .should()
                .beFreeOfCycles()
                .check(DOORSTEP);
    }

    @Test
    void the_read_side_knows_no_entity_and_no_object_mapper_of_rows() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "press.doorstep.live..",
                        "press.doorstep.search..",
                        "press.doorstep.delivery..",
                        "press.doorstep.reading..",
                        "press.doorstep.verification..",
                        "press.doorstep.syndication..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                .check(DOORSTEP);
    }

    @Test
    void text_is_pure() {
        noClasses()
                .that()
                .resideInAPackage("press.doorstep.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "java.sql..")
                .check(DOORSTEP);
    }

    @Test
    void entities_never_leave_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(DOORSTEP);
    }

    @Test
    void resources_are_package_private_with_public_methods() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(DOORSTEP);
        methods()
                .that()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .bePublic()
                .check(DOORSTEP);
    }

    @Test
    void every_operation_says_who_may_call_it() {
        methods()
                .that()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .beAnnotatedWith(jakarta.annotation.security.PermitAll.class)
                .orShould()
                .beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
                .check(DOORSTEP);
    }

    /** Else it would be recorded by nobody, and a repeated POST would do it twice. */
    @Test
    void every_operation_of_management_that_writes_is_marked_as_a_change() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .and(describe(
                        "belong to management",
                        method -> method.getOwner()
                                .getAnnotationOfType(Path.class)
                                .value()
                                .startsWith("/manage/")))
                .should()
                .beAnnotatedWith(Change.class)
                .check(DOORSTEP);
        methods()
                .that()
                .areAnnotatedWith(Change.class)
                .and()
                .areAnnotatedWith(POST.class)
                .should()
                .haveRawReturnType(Response.class)
                .because("an answer that is given again is a Response")
                .check(DOORSTEP);
    }

    @Test
    void names_say_purpose_not_kind() {
        for (String name : FORBIDDEN_NAMES) {
            noClasses().should().haveSimpleNameEndingWith(name).check(DOORSTEP);
        }
        noClasses().should().haveSimpleNameStartingWith("Abstract").check(DOORSTEP);
        noClasses()
                .should()
                .resideInAnyPackage(Arrays.stream(new String[] {
                            "util", "utils", "common", "impl", "base", "core", "model", "dto", "service", "config",
                            "helper"
                        })
                        .map(name -> "press.doorstep.." + name + "..")
                        .toArray(String[]::new))
                .check(DOORSTEP);
    }

    @Test
    void resources_and_problems_are_called_so() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(DOORSTEP);
        classes()
                .that()
                .areEnums()
                .and()
                .implement(ProblemCode.class)
                .should()
                .haveSimpleNameEndingWith("Problem")
                .check(DOORSTEP);
    }

    /** A use case is named by a verb and has one public method, the verb: transactions begin there and in relays, nowhere else. */
    @Test
    void transactions_begin_in_use_cases() {
        classes()
                .that(alwaysTrue())
                .should(new ArchCondition<>("be transactional only as a use case") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (JavaMethod method : item.getMethods()) {
                            boolean begins = method.isAnnotatedWith(Transactional.class)
                                    || item.isAnnotatedWith(Transactional.class);
                            if (begins && !isUseCase(item, method)) {
                                events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " begins a transaction outside a use case"));
                            }
                        }
                    }
                })
                .check(DOORSTEP);
    }

    private static boolean isUseCase(JavaClass type, JavaMethod method) {
        return type.getSimpleName()
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith(method.getName().toLowerCase(java.util.Locale.ROOT))
                || !method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("press.doorstep.")) {
            return "";
        }
        String inside = name.substring("press.doorstep.".length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    @Test
    void the_published_model_knows_only_text() {
        noClasses()
                .that(resideInAPackage("press.doorstep.live.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..")
                .check(DOORSTEP);
    }
}
