package press.doorstep.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import press.doorstep.ContractCheck;

/** Somebody who reads what is public. Every answer they get is held against the contract. */
final class Visitor {

    private Visitor() {}

    static RequestSpecification request() {
        return given().filter(new ContractCheck())
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false);
    }

    static Response get(String path) {
        return request().get(path);
    }

    static JsonPath reads(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path + ": " + response.asString()).isEqualTo(200);
        return response.jsonPath();
    }

    /** The slugs of a list's items. */
    static List<String> slugs(String path) {
        return reads(path).getList("items.slug");
    }

    /** The slugs of a whole list, page by page along {@code page.next}; {@code limit} stands in the path. */
    static List<String> walks(String path) {
        List<String> slugs = new ArrayList<>();
        String next = path;
        for (int pages = 0; next != null && pages < 50; pages++) {
            JsonPath page = reads(next);
            slugs.addAll(page.getList("items.slug"));
            String cursor = page.getString("page.next");
            next = cursor == null ? null : path + "&cursor=" + cursor;
        }
        return slugs;
    }
}
