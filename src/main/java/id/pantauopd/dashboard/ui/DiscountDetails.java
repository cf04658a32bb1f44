package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.details.Details;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.Discounts;
import java.util.function.Supplier;

/** Opens what did not count, and asks for it only then. */
final class DiscountDetails extends Details {

    DiscountDetails(Voice voice, Period period, Supplier<Discounts> found) {
        setSummaryText(voice.say("dashboard.discount.title", voice.times().span(period)));
        addClassNames("po-card", "po-discount-details");
        addOpenedChangeListener(event -> {
            if (event.isOpened() && getContent().findAny().isEmpty()) {
                add(new DiscountPanel(voice, found.get()));
            }
        });
    }
}
