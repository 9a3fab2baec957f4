package press.doorstep.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every list of management the links of RFC 8288 that public lists have, so that no resource has to think of them. */
class ListingLinks {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing<?> listing) {
            response.getHeaders().putSingle(HttpHeaders.LINK, links(request.getUriInfo(), listing.page()));
        }
    }

    private static String links(UriInfo uri, Listing.Page page) {
        String first = link("first", PageLinks.to(uri, null));
        return page.next() == null ? first : first + ", " + link("next", PageLinks.to(uri, page.next()));
    }

    private static String link(String relation, String target) {
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
