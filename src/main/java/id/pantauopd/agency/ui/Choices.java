package id.pantauopd.agency.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Region;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.agency.RegistryLists.AgencyFilter;
import java.util.List;
import java.util.Locale;

/** Builds the fields in which one of several known things is chosen. */
final class Choices {
    private Choices() {}

    /** Words of an enum are the keys {@code registry.<enum>.<constant>}. */
    static <E extends Enum<E>> Select<E> of(String label, Class<E> type) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(word -> word == null ? "" : select.getTranslation(key(word)));
        return select;
    }

    static String key(Enum<?> word) {
        return "registry." + word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + word.name();
    }

    static ComboBox<Region> region(String label, List<Region> regions) {
        ComboBox<Region> box = new ComboBox<>(label);
        box.setItems(regions);
        box.setItemLabelGenerator(region -> region.name() + " (" + region.code() + ")");
        return box;
    }

    static ComboBox<Agency> agency(String label, RegistryLists lists) {
        ComboBox<Agency> box = new ComboBox<>(label);
        box.setItemsWithFilterConverter(
                query -> lists.agencies(query.getFilter().orElseThrow(), query.getOffset(), query.getLimit()).stream(),
                typed -> new AgencyFilter(typed, Region.NATION));
        box.setItemLabelGenerator(
                agency -> agency.shortName() + " · " + agency.name() + " (" + agency.regionCode() + ")");
        return box;
    }
}
