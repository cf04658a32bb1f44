package id.pantauopd.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDraft;
import id.pantauopd.agency.AgencyFacts;
import id.pantauopd.agency.AgencyKind;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.agency.Region;
import id.pantauopd.base.ui.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what an agency is: its names too while it is added, the rest alone when it is edited. */
final class AgencyForm extends EntryForm {
    private final Binder<Values> binder = new Binder<>(Values.class);

    /** What the fields hold; public, because Vaadin's binder reads it by reflection. */
    public record Values(
            @Nullable Region region,
            String code,
            String name,
            String shortName,
            @Nullable AgencyKind kind,
            @Nullable PeerGroup peerGroup,
            String aliases,
            String commission,
            String website,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static final Values EMPTY = new Values(null, "", "", "", null, null, "", "", "", null, null);

        static Values of(Agency agency) {
            return new Values(
                    null,
                    agency.code(),
                    agency.name(),
                    agency.shortName(),
                    agency.kind(),
                    agency.peerGroup(),
                    String.join(", ", agency.aliases()),
                    Optional.ofNullable(agency.commission()).orElse(""),
                    Optional.ofNullable(agency.website()).orElse(""),
                    agency.validFrom(),
                    agency.validTo());
        }
    }

    /** @param edited null while an agency is added */
    AgencyForm(List<Region> regions, @Nullable Agency edited) {
        names(regions, edited == null);
        Select<AgencyKind> kind = field("kind", Choices.of(label("kind"), AgencyKind.class));
        binder.forField(kind).asRequired(required()).bind("kind");
        Select<PeerGroup> group = field("peer_group", Choices.of(label("peer_group"), PeerGroup.class));
        binder.forField(group).asRequired(required()).bind("peerGroup");
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && edited == null && change.getValue() != null) {
                group.setValue(change.getValue().usualPeerGroup());
            }
        });
        TextField aliases = text("aliases", "aliases");
        aliases.setHelperText(getTranslation("registry.ui.aliases.help"));
        text("commission", "commission");
        text("website", "website");
        binder.forField(field("valid_from", new DayField(label("valid_from"), getLocale())))
                .bind("validFrom");
        binder.forField(field("valid_to", new DayField(label("valid_to"), getLocale())))
                .bind("validTo");
        binder.readRecord(edited == null ? Values.EMPTY : Values.of(edited));
    }

    private void names(List<Region> regions, boolean asked) {
        ComboBox<Region> region = field("region_code", Choices.region(label("region_code"), regions));
        TextField name = field("agency_name", new TextField(label("agency_name")));
        TextField shortName = text("agency_short_name", "shortName");
        TextField code = text("agency_code", "code");
        code.setHelperText(getTranslation("registry.ui.code.help"));
        if (asked) {
            binder.forField(region).asRequired(required()).bind("region");
            binder.forField(name).asRequired(required()).bind("name");
        } else {
            binder.forField(region).bind("region");
            binder.forField(name).bind("name");
        }
        List.<Component>of(region, name, shortName, code).forEach(field -> field.setVisible(asked));
    }

    @Override
    boolean isComplete() {
        return binder.validate().isOk();
    }

    AgencyDraft draft() {
        Values values = values();
        Region region = values.region();
        return new AgencyDraft(
                region == null ? "" : region.code(), values.code(), values.name(), values.shortName(), facts());
    }

    AgencyFacts facts() {
        Values values = values();
        if (values.kind() == null || values.peerGroup() == null) {
            throw new IllegalStateException("Ask a complete form only");
        }
        return new AgencyFacts(
                values.kind(),
                values.peerGroup(),
                Stream.of(values.aliases().split("[,;\n]")).map(String::strip).toList(),
                values.commission(),
                values.website(),
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

    private String label(String name) {
        return getTranslation("registry.field." + name);
    }

    private String required() {
        return getTranslation("registry.required");
    }
}
