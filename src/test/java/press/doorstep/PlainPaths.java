package press.doorstep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads members of JSON answers without Groovy, for which the library compiles a script for each: that was more than a fifth of the processor
 * time of all tests. Names, indexes and quoted names are walked here; whatever is more than that goes the library's way.
 */
public final class PlainPaths extends JsonPath {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SIZE = "size()";
    private static final Pattern STEP = Pattern.compile("\\.?(size\\(\\)|[A-Za-z_][\\w$-]*|'[^']+'|\\$)|\\[(-?\\d+)]");

    private final Object document;

    private PlainPaths(String json) throws JsonProcessingException {
        super(json);
        document = MAPPER.readValue(json, Object.class);
    }

    /** The same answer, whose members are read here. */
    public static Response of(Response response) {
        if (!response.contentType().contains("json") || response.contentType().contains("ndjson")) {
            return response;
        }
        return (Response) Proxy.newProxyInstance(
                Response.class.getClassLoader(), new Class<?>[] {Response.class}, (proxy, method, values) -> {
                    if (method.getName().equals("jsonPath") && values == null) {
                        return new PlainPaths(response.asString());
                    }
                    if (method.getName().equals("path") && ((Object[]) values[1]).length == 0) {
                        return new PlainPaths(response.asString()).get((String) values[0]);
                    }
                    return plainly(method, response, values);
                });
    }

    private static Object plainly(Method method, Response response, Object[] values) throws Throwable {
        try {
            return method.invoke(response, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        List<Object> steps = steps(path);
        if (steps == null) {
            return super.get(path);
        }
        Object value = document;
        for (Object step : steps) {
            value = step instanceof Integer index ? item(value, index) : member(value, (String) step);
        }
        // As the library has them.
        return (T) (value instanceof Double number ? (Object) number.floatValue() : value);
    }

    /** Names and indexes; null when there is more to the path. */
    private static @Nullable List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int at = 0;
        while (at < path.length() && step.find(at) && step.start() == at) {
            if (step.group(2) != null) {
                steps.add(Integer.valueOf(step.group(2)));
            } else if (!step.group(1).equals("$")) {
                steps.add(step.group(1).replace("'", ""));
            }
            at = step.end();
        }
        return at == path.length() ? steps : null;
    }

    private static @Nullable Object item(@Nullable Object list, int index) {
        if (!(list instanceof List<?> items)) {
            return null;
        }
        int at = index < 0 ? items.size() + index : index;
        return at >= 0 && at < items.size() ? items.get(at) : null;
    }

    /** Of a list, the member of each item, as Groovy has it. */
    private static @Nullable Object member(@Nullable Object value, String name) {
        if (name.equals(SIZE)) {
            return value instanceof Collection<?> items ? (Integer) items.size() : ((Map<?, ?>) value).size();
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> members = new ArrayList<>();
            items.stream().filter(item -> item != null).forEach(item -> members.add(member(item, name)));
            return members;
        }
        return value instanceof Map<?, ?> members ? members.get(name) : null;
    }
}
