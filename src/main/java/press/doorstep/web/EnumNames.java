package press.doorstep.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;

/** The name an enum constant has in JSON. */
final class EnumNames {

    private EnumNames() {}

    static String of(Object constant) {
        for (Method method : constant.getClass().getMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return value(method, constant);
            }
        }
        Enum<?> named = (Enum<?>) constant;
        try {
            JsonProperty property =
                    named.getDeclaringClass().getField(named.name()).getAnnotation(JsonProperty.class);
            return property == null ? named.name() : property.value();
        } catch (NoSuchFieldException e) {
            return named.name();
        }
    }

    private static String value(Method method, Object constant) {
        try {
            method.setAccessible(true);
            return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
