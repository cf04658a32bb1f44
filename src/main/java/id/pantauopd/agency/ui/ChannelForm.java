package id.pantauopd.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelAddress;
import id.pantauopd.agency.ChannelDraft;
import id.pantauopd.agency.ChannelFacts;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.agency.Verification;
import id.pantauopd.base.ui.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what a channel is: agency and address too while it is added, the rest alone when it is edited. */
final class ChannelForm extends EntryForm {
    private final Binder<Values> binder = new Binder<>(Values.class);

    /** What the fields hold; public, because Vaadin's binder reads it by reflection. */
    public record Values(
            @Nullable Agency agency,
            @Nullable Platform platform,
            String handle,
            String url,
            String feedUrl,
            @Nullable Verification verification,
            @Nullable LocalDate officialSince,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static final Values EMPTY = new Values(null, null, "", "", "", null, null, null, null);

        static Values of(Channel channel) {
            return new Values(
                    null,
                    channel.platform(),
                    Optional.ofNullable(channel.handle()).orElse(""),
                    channel.url().toString(),
                    Optional.ofNullable(channel.feedUrl()).map(Object::toString).orElse(""),
                    channel.verification(),
                    channel.officialSince(),
                    channel.validFrom(),
                    channel.validTo());
        }
    }

    /** @param edited null while a channel is added */
    ChannelForm(RegistryLists lists, @Nullable Agency preset, @Nullable Channel edited) {
        boolean adding = edited == null;
        ComboBox<Agency> agency = field("agency_code", Choices.agency(label("agency"), lists));
        binder.forField(agency)
                .withValidator(value -> !adding || value != null, required())
                .bind("agency");
        Select<Platform> platform = field("platform", Choices.of(label("platform"), Platform.class));
        binder.forField(platform).asRequired(required()).bind("platform");
        text("handle", "handle");
        TextField url = text("url", "url");
        TextField feed = text("feed_url", "feedUrl");
        feed.setHelperText(getTranslation("registry.ui.feed.help"));
        Select<Verification> verification =
                field("verification", Choices.of(label("verification"), Verification.class));
        verification.setEmptySelectionAllowed(true);
        binder.forField(verification).bind("verification");
        day("official_since", "officialSince");
        day("valid_from", "validFrom");
        day("valid_to", "validTo");
        List.<Component>of(agency, url, feed).forEach(field -> field.setVisible(adding));
        binder.readRecord(edited == null ? Values.EMPTY : Values.of(edited));
        if (preset != null) {
            agency.setValue(preset);
        }
    }

    @Override
    boolean isComplete() {
        return binder.validate().isOk();
    }

    ChannelDraft draft() {
        Values values = values();
        if (values.agency() == null) {
            throw new IllegalStateException("Ask a complete form only");
        }
        return new ChannelDraft(values.agency().id(), new ChannelAddress(values.url(), values.feedUrl()), facts());
    }

    ChannelFacts facts() {
        Values values = values();
        if (values.platform() == null) {
            throw new IllegalStateException("Ask a complete form only");
        }
        return new ChannelFacts(
                values.platform(),
                values.handle(),
                values.verification(),
                values.officialSince(),
                values.validFrom(),
                values.validTo());
    }

    private Values values() {
        try {
            return binder.writeRecord();
        } catch (ValidationException incomplete) {
            throw new IllegalStateException("Ask a complete form only", incomplete);
        }
    }

    private TextField text(String name, String property) {
        TextField field = field(name, new TextField(label(name)));
        binder.forField(field).bind(property);
        return field;
    }

    private void day(String name, String property) {
        binder.forField(field(name, new DayField(label(name), getLocale()))).bind(property);
    }

    private String label(String name) {
        return getTranslation("registry.field." + name);
    }

    private String required() {
        return getTranslation("registry.required");
    }
}
