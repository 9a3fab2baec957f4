package press.doorstep.cache;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import press.doorstep.cache.Figures.Found;
import press.doorstep.web.Coding;

/** What is kept for a request and may be given out now. */
@Singleton
class GoodAnswers {

    private final Codings codings = new Codings();
    private final DatabaseWatch databases;
    private final KeptAnswers answers;
    private final Currency currency;
    private final Figures figures;

    @Inject
    GoodAnswers(Shelf shelf, DatabaseWatch databases) {
        this.databases = databases;
        this.answers = shelf.answers();
        this.currency = shelf.currency();
        this.figures = shelf.figures();
    }

    Coding coding(Asked asked) {
        return codings.of(asked.acceptEncoding);
    }

    /** Known to be right or, while nobody can be asked, once known to be so and not too long ago. */
    @Nullable
    Kept find(Asked asked, long now) {
        Kept kept = kept(asked);
        if (kept == null) {
            return null;
        }
        if (currency.isSure(kept, now)) {
            figures.found(Found.HIT);
            return kept;
        }
        if (databases.isLiveInDoubt(currency.heardAll())
                && currency.age(kept, now)
                        <= kept.made().policy().staleIfError().toSeconds()) {
            figures.found(Found.STALE);
            return kept;
        }
        return null;
    }

    private @Nullable Kept kept(Asked asked) {
        Kept kept = answers.find(asked.key());
        if (kept != null && asked.isFor(kept)) {
            return kept;
        }
        return asked.isWhole() ? null : whole(asked);
    }

    private @Nullable Kept whole(Asked asked) {
        Kept kept = answers.find(asked.fullKey());
        return kept != null && asked.isFor(kept) ? kept : null;
    }
}
