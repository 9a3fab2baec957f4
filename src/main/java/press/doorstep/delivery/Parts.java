package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import press.doorstep.live.Count;
import press.doorstep.live.Document;
import press.doorstep.live.Item;
import press.doorstep.live.Position;
import press.doorstep.live.Slice;
import press.doorstep.live.Window;
import press.doorstep.web.Parameters;

/** Lists that one document holds whole, such as a story's corrections: paged like any other, by the place in the document. */
@ApplicationScoped
class Parts {

    @Inject
    Answers answers;

    /** A page of the array that the document is. */
    Response page(String name, Document document, Parameters parameters, Shape shape) {
        String binding = name + " of " + document.keys().get(0);
        Paging paging = Paging.of(parameters, binding);
        Slice slice = paging.read(window -> slice(Json.objects(document.json()), window, paging.count()));
        return answers.list(document.keys(), paging, slice, shape);
    }

    static Slice slice(List<byte[]> all, Window window, Count count) {
        int start = 0;
        int end = Math.min(window.limit(), all.size());
        if (window.from() != null) {
            int from = Math.min(Integer.parseUnsignedInt(window.from().key()), all.size());
            start = window.backwards() ? Math.max(0, from - window.limit()) : Math.min(from + 1, all.size());
            end = window.backwards() ? from : Math.min(start + window.limit(), all.size());
        }
        List<Item> items = new ArrayList<>();
        for (int at = start; at < end; at++) {
            items.add(new Item(null, all.get(at), new Position(Integer.toString(at), "")));
        }
        return new Slice(items, start > 0, end < all.size(), count == Count.NONE ? null : (long) all.size());
    }
}
