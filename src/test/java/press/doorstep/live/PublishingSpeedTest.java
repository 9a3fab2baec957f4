package press.doorstep.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.text.Place;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PublishingSpeedTest {

    @Inject
    LiveContent content;

    @Test
    void publishes_fast() {
        Archive archive = new Archive("speed", 1);
        List<PublishedTopic> beats = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            beats.add(archive.topic("t" + i, i < 20 ? null : beats.get(i % 20)));
        }
        QuarkusTransaction.requiringNew().run(() -> beats.forEach(content::put));
        for (int i = 0; i < 500; i++) {
            archive.speaker("s" + i);
        }
        int total = Integer.getInteger("stories", 10000);
        long rendered = 0;
        long start = System.nanoTime();
        for (int from = 0; from < total; from += 100) {
            List<PublishedArticle> batch = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Archive.Draft draft =
                        archive.story(Instant.parse("2022-01-01T00:00:00Z").plusSeconds(1000L * (from + i)));
                draft.place = Place.named("Rome");
                draft.paragraphs = 6;
                for (int t = archive.random.nextInt(4); t >= 0; t--) {
                    PublishedTopic topic = archive.any(beats);
                    if (!draft.topics.contains(topic.id())) {
                        draft.topic(topic);
                    }
                }
                for (int q = archive.random.nextInt(5); q >= 0; q--) {
                    draft.says(archive.quotation(
                            archive.any(archive.speakers),
                            LocalDate.of(2022, 1, 1).plusDays((from + i) / 10),
                            "We keep the bridge open. ".repeat(6)));
                }
                batch.add(draft.made());
            }
            long t = System.nanoTime();
            QuarkusTransaction.requiringNew().timeout(100).run(() -> content.publish(batch));
            rendered += System.nanoTime() - t;
            if (from % 2000 == 1900) {
                System.out.printf("%d: %.0f stories/s%n", from + 100, (from + 100) * 1e9 / rendered);
            }
        }
        assertThat(rendered).isPositive();
    }
}
