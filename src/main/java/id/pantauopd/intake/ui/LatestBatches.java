package id.pantauopd.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.intake.IntakeBatch;
import java.util.List;

/** Lists the imports that can still be come back to, the newest first. */
final class LatestBatches extends Section {

    LatestBatches(Voice voice, List<IntakeBatch> batches) {
        addClassName("po-section");
        add(new H2(voice.say("intake.latest")));
        if (batches.isEmpty()) {
            add(new Paragraph(voice.say("intake.latest.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("po-intake-latest");
        batches.forEach(batch -> list.add(line(voice, batch)));
        add(list);
    }

    private static ListItem line(Voice voice, IntakeBatch batch) {
        Span facts = new Span(String.join(
                " · ",
                voice.say("intake.batch." + batch.state().name()),
                voice.times().full(batch.createdAt()),
                batch.owner()));
        facts.addClassName("po-muted");
        return new ListItem(new Anchor("admin/impor?impor=" + batch.id(), name(voice, batch)), facts);
    }

    static String name(Voice voice, IntakeBatch batch) {
        return batch.source().isEmpty() ? voice.say("intake.pasted") + " #" + batch.id() : batch.source();
    }
}
