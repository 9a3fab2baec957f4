package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** The pages problems lead to, and the front page. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CatalogueTest {

    @Inject
    Newsroom newsroom;

    @Test
    void has_every_problem_of_every_room() throws ClassNotFoundException {
        TreeSet<String> declared = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("press.doorstep")) {
            if (type.isEnum() && type.isAssignableTo(ProblemCode.class)) {
                Object[] constants = Class.forName(type.getName(), false, ProblemCode.class.getClassLoader())
                        .getEnumConstants();
                for (Object constant : constants) {
                    declared.add(((ProblemCode) constant).code());
                }
            }
        }
        Response list = newsroom.passerBy().get("/problems");
        assertThat(list.jsonPath().getList("items.code", String.class))
                .as("an enum without its ProblemCatalogue bean is not listed")
                .containsExactlyElementsOf(declared)
                .contains("unauthenticated", "malformed-json", "key-not-found");
    }

    @Test
    void explains_each_problem_to_people_and_programs() {
        Collection<String> codes =
                newsroom.passerBy().get("/problems").jsonPath().getList("items.code", String.class);
        for (String code : codes) {
            Response json = newsroom.passerBy().get("/problems/" + code);
            assertThat(json.jsonPath().getString("code")).isEqualTo(code).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(json.jsonPath().getString("title")).isNotBlank().doesNotEndWith(".");
            assertThat(json.jsonPath().getString("explanation"))
                    .hasSizeGreaterThan(40)
                    .endsWith(".");
            assertThat(json.jsonPath().getInt("status")).isBetween(400, 599);
            Response page = newsroom.passerBy().request().accept("text/html").get("/problems/" + code);
            assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.asString()).contains("<h1>", code).doesNotContain("<script");
        }
        refused(newsroom.passerBy().get("/problems/nonesuch"), 404, "not-found");
    }

    @Test
    void the_front_page_is_html_for_people_and_json_for_programs() {
        Response page = newsroom.passerBy()
                .request()
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy"))
                .contains("style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(page.asString()).contains("/docs", "/openapi", "/v1/articles", "curl");
        Response json = newsroom.passerBy().get("/");
        assertThat(json.jsonPath().getString("documentation")).isEqualTo("/docs");
        assertThat(json.jsonPath().getString("lists.articles")).isEqualTo("/v1/articles");
        for (String group : List.of("lists", "finding", "following")) {
            json.jsonPath()
                    .<String, String>getMap(group)
                    .forEach((name, path) -> assertThat(
                                    newsroom.passerBy().request().options(path).statusCode())
                            .as(name)
                            .isEqualTo(204));
        }
    }
}
