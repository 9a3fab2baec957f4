package press.doorstep.web;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives every text a greatest length, every list a greatest number of items and every whole number a size, where the contract says none. */
class ContractBounds {

    private static final int TEXT = 20_000;
    private static final int ITEMS = 1_000;
    private static final Map<String, Integer> BY_FORMAT = Map.of("uuid", 36, "date", 10, "date-time", 40, "uri", 2048);

    /** No NUL: the one character that no text of ours can have. */
    private static final String ANY_TEXT = "^[^\\u0000]*$";

    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    void addTo(OpenAPI contract) {
        contract.getComponents().getSchemas().values().forEach(this::bound);
        contract.getComponents().getParameters().values().forEach(parameter -> bound(parameter.getSchema()));
        contract.getComponents().getHeaders().values().forEach(header -> bound(header.getSchema()));
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(parameter -> bound(parameter.getSchema()));
                    }
                }));
    }

    private void bound(@Nullable Schema schema) {
        if (schema == null || schema.getRef() != null || !seen.add(schema)) {
            return;
        }
        List<Schema.SchemaType> types = schema.getType();
        if (types != null) {
            if (types.contains(Schema.SchemaType.STRING)) {
                text(schema);
            }
            if (types.contains(Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
                schema.setMaxItems(ITEMS);
            }
            if (types.contains(Schema.SchemaType.INTEGER)) {
                number(schema);
            }
        }
        below(schema);
    }

    private void below(Schema schema) {
        each(
                schema.getProperties() == null
                        ? null
                        : List.copyOf(schema.getProperties().values()));
        each(schema.getOneOf());
        each(schema.getAllOf());
        each(schema.getAnyOf());
        bound(schema.getItems());
        bound(schema.getAdditionalPropertiesSchema());
    }

    private void each(@Nullable List<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::bound);
        }
    }

    private static void text(Schema schema) {
        if (schema.getEnumeration() != null || schema.getConstValue() != null) {
            return;
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(BY_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), TEXT));
        }
        if (schema.getPattern() == null && schema.getFormat() == null) {
            schema.setPattern(ANY_TEXT);
        }
    }

    private static void number(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }
}
