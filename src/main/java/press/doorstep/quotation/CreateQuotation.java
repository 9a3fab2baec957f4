package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import press.doorstep.naming.Ids;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/** Adds a quotation of its own, not through a story. */
@ApplicationScoped
class CreateQuotation {

    @Inject
    Quotations quotations;

    @Inject
    ResolveLinks links;

    @Inject
    RecordQuotations recording;

    @Inject
    QuotationViews views;

    @Inject
    Ids ids;

    @Transactional
    public QuotationView create(QuotationRequest sent, String by) {
        return views.of(add(sent, by));
    }

    Quotation add(QuotationRequest sent, String by) {
        Checks checks = new Checks();
        QuotationContent content = QuotationContent.of(sent, checks);
        QuotationLinks known = links.resolve(List.of(content), ResolveLinks.refusing(checks));
        Utterance utterance = content.words().by(known.speaker(content.words()), known.fragmentOf(content.words()));
        UUID translationOf = known.translationOf(content);
        BodyRefusal.unlessSound(checks);
        Quotation quotation = recording
                .added(List.of(new Said(ids.next(), content.slug(), utterance, null)), by)
                .get(0);
        quotation.verify(content.verification());
        quotation.translate(translationOf == null ? null : quotations.findById(translationOf).translationGroup);
        quotations.flush();
        return quotation;
    }
}
