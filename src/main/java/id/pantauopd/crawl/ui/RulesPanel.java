package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ReadingRules;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.ChannelScout;
import id.pantauopd.reader.Capabilities;
import id.pantauopd.reader.Visits;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says how a channel is read where its address does not, and tries that out before it is saved. */
final class RulesPanel extends Div {
    private static final String READER = "reader";
    private static final List<String> NAMES = List.of("item", "title", "link", "date", "views", "image", "next");

    private final Voice voice;
    private final Channel channel;
    private final transient ReadingRules rules;
    private final Select<String> reader = new Select<>();
    private final Map<String, TextField> selectors = new LinkedHashMap<>();
    private final Paragraph terms = new Paragraph();
    private final Span said = new Span();
    private final Div result = new Div();

    RulesPanel(Voice voice, Channel channel, ReadingRules rules, ChannelScout scout, Waiting waiting) {
        this.voice = voice;
        this.channel = channel;
        this.rules = rules;
        Map<String, String> now = rules.of(channel.id());
        reader.setLabel(voice.say("channel.rules.reader"));
        reader.setItems(Visits.declared().stream()
                .filter(kind -> kind.platform() == channel.platform())
                .map(Capabilities::kind)
                .toList());
        reader.setEmptySelectionAllowed(true);
        reader.setEmptySelectionCaption(voice.say("channel.rules.usual"));
        Optional.ofNullable(now.get(READER)).ifPresent(reader::setValue);
        reader.addValueChangeListener(change -> showTerms());
        Div fields = new Div(reader);
        fields.addClassName("po-filters");
        for (String name : NAMES) {
            TextField field = new TextField(
                    voice.say("title".equals(name) ? "channel.rules.title.selector" : "channel.rules." + name));
            field.setValue(now.getOrDefault(name, ""));
            field.setMaxLength(500);
            selectors.put(name, field);
            fields.add(field);
        }
        said.getElement().setAttribute("role", "status");
        Button test = new Button(voice.say("channel.rules.test"));
        test.addClickListener(click -> test(scout, waiting, test));
        Div actions = new Div(test, new Button(voice.say("registry.ui.save"), click -> save()), said);
        actions.addClassName("po-actions");
        Paragraph about = new Paragraph(voice.say("channel.rules.about"));
        about.addClassName("po-muted");
        add(about, fields, terms, actions, result);
        showTerms();
    }

    /** Whoever reads an undocumented page should know that its terms may forbid it. */
    private void showTerms() {
        boolean undocumented = Visits.declared().stream()
                .filter(kind -> kind.kind().equals(reader.getValue()))
                .anyMatch(kind -> !kind.documented());
        terms.setText(undocumented ? voice.say("channel.rules.terms") : "");
        terms.setVisible(undocumented);
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (reader.getValue() != null) {
            asked.put(READER, reader.getValue());
        }
        selectors.forEach((name, field) -> {
            if (!field.getValue().isBlank()) {
                asked.put(name, field.getValue().strip());
            }
        });
        return asked;
    }

    private void test(ChannelScout scout, Waiting waiting, Button button) {
        button.setEnabled(false);
        said.setText(voice.say("health.try.running"));
        URI feed = Objects.requireNonNull(channel.feedUrl(), "only crawled channels have rules");
        waiting.await(
                scout.tryOut(channel.platform(), feed, asked()),
                trial -> {
                    button.setEnabled(true);
                    said.setText("");
                    result.removeAll();
                    result.add(new TrialResult(voice, trial));
                },
                () -> {
                    button.setEnabled(true);
                    said.setText(voice.say("health.try.failed"));
                });
    }

    private void save() {
        List<RegistryFault> faults = rules.replace(channel.id(), asked());
        said.setText(
                faults.isEmpty()
                        ? voice.say("registry.ui.saved")
                        : faults.getFirst().say(voice.words(), voice.locale()));
    }
}
