package press.doorstep.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The configured lifetimes, by what is answered. */
@ApplicationScoped
public class CachePolicies {

    @Inject
    WebConfig config;

    /** One resource by its id or slug. */
    public CachePolicy resource() {
        return of(config.cache().resource());
    }

    /** A list, which any publication may change. */
    public CachePolicy list() {
        return of(config.cache().list());
    }

    private static CachePolicy of(WebConfig.Lifetime lifetime) {
        return new CachePolicy(lifetime.maxAge(), lifetime.staleWhileRevalidate(), lifetime.staleIfError());
    }
}
