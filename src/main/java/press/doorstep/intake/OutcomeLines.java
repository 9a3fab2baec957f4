package press.doorstep.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The outcomes of an import as lines of JSON, a page of them in memory at a time. */
@ApplicationScoped
class OutcomeLines {

    static final List<String> ALL =
            Arrays.stream(Outcome.Result.values()).map(Outcome.Result::key).toList();

    private static final int PAGE = 1000;

    @Inject
    Outcomes outcomes;

    @Inject
    ObjectMapper json;

    void write(UUID job, List<String> results, OutputStream out) throws IOException {
        ObjectWriter writer = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        List<OutcomeView> page = outcomes.page(job, 0, results, PAGE);
        while (!page.isEmpty()) {
            for (OutcomeView outcome : page) {
                out.write(writer.writeValueAsBytes(outcome));
                out.write('\n');
            }
            long last = page.get(page.size() - 1).line();
            page = page.size() < PAGE ? List.of() : outcomes.page(job, last, results, PAGE);
        }
    }
}
