package press.doorstep.web;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a management resource that changes something. It is one transaction, begun anew when it collides with another; what the
 * change is recorded as is committed with it, and so is the answer to a POST that names an {@code Idempotency-Key}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Change {

    /** What it is called: the operation's id in the contract. */
    @Nonbinding
    String operation();

    /** The kind of thing it changes, as {@code article}. */
    @Nonbinding
    String of();

    /** False for what takes long or is done in parts: it has transactions of its own, and is recorded when it is over. */
    @Nonbinding
    boolean whole() default true;
}
