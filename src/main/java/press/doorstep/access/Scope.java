package press.doorstep.access;

/** What a key may do. Used as role names in {@code @RolesAllowed}. */
public final class Scope {

    public static final String CONTENT_READ = "content:read";
    public static final String CONTENT_WRITE = "content:write";
    public static final String CONTENT_PUBLISH = "content:publish";
    public static final String PARTNERS_MANAGE = "partners:manage";
    public static final String KEYS_MANAGE = "keys:manage";
    public static final String AUDIT_READ = "audit:read";
    public static final String DELIVERY_READ = "delivery:read";

    private Scope() {}
}
