package press.doorstep;

import java.util.List;
import java.util.Map;

/** Reads parsed JSON without casts at every corner. */
public final class NewsroomJson {

    private NewsroomJson() {}

    /** A list of objects. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
