package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.StoredAnswer;

/** The start of the last answer that could not be read, folded away, as text whatever it was. */
final class RawAnswer extends Details {
    private static final int MOST = 8_000;

    RawAnswer(Voice voice, StoredAnswer answer) {
        setSummaryText(voice.say("channel.answer", String.valueOf(answer.contentType())));
        Paragraph when = new Paragraph(new TimeLabel(voice, answer.at()));
        Pre text = new Pre(answer.head().substring(0, Math.min(answer.head().length(), MOST)));
        text.addClassName("po-raw");
        text.getElement().setAttribute("tabindex", "0");
        add(when, text);
    }
}
