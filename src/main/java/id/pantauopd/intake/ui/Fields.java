package id.pantauopd.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Region;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.agency.RegistryLists.AgencyFilter;
import id.pantauopd.base.ui.Voice;
import java.util.Locale;
import java.util.stream.Stream;

/** Names the columns of the registry, and builds the fields in which known things are chosen. */
final class Fields {
    private Fields() {}

    /** In words, so that several can stand beside each other: the name of an agency is not that of an account. */
    static String label(Voice voice, String column) {
        String word = voice.say("registry.field." + column);
        return switch (column) {
            case "agency_code", "agency_name", "agency_short_name", "website" ->
                word + " (" + voice.say("registry.field.agency") + ")";
            default -> word;
        };
    }

    static ComboBox<Agency> agencies(RegistryLists lists) {
        ComboBox<Agency> box = new ComboBox<>();
        box.setItemsWithFilterConverter(
                query -> lists.agencies(query.getFilter().orElseThrow(), query.getOffset(), query.getLimit()).stream(),
                typed -> new AgencyFilter(typed, Region.NATION));
        box.setItemLabelGenerator(agency -> agency.shortName() + " · " + agency.name());
        return box;
    }

    /** A known word, or whatever else stands in the cell: the row says what is wrong with that. */
    static ComboBox<String> words(Voice voice, Class<? extends Enum<?>> type) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems(Stream.of(type.getEnumConstants()).map(Enum::name).toList());
        String prefix = "registry." + type.getSimpleName().toLowerCase(Locale.ROOT) + ".";
        box.setItemLabelGenerator(word -> voice.words().knows(prefix + word) ? voice.say(prefix + word) : word);
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        return box;
    }
}
