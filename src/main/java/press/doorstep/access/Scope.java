package press.doorstep.access;

import java.util.List;

/** What a key may do. Used as role names in {@code @RolesAllowed}. */
public final class Scope {

    public static final String CONTENT_READ = "content:read";
    public static final String CONTENT_WRITE = "content:write";
    public static final String CONTENT_PUBLISH = "content:publish";
    public static final String CONTENT_ERASE = "content:erase";
    public static final String PARTNERS_MANAGE = "partners:manage";
    public static final String KEYS_MANAGE = "keys:manage";
    public static final String AUDIT_READ = "audit:read";
    public static final String DELIVERY_READ = "delivery:read";

    /** All there are, in the order they are listed in. */
    public static final List<String> ALL = List.of(
            CONTENT_READ,
            CONTENT_WRITE,
            CONTENT_PUBLISH,
            CONTENT_ERASE,
            PARTNERS_MANAGE,
            KEYS_MANAGE,
            AUDIT_READ,
            DELIVERY_READ);

    private Scope() {}
}
