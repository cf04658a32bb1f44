package id.pantauopd.intake;

import id.pantauopd.agency.RegistryColumns;
import java.util.ArrayList;
import java.util.List;

/** Holds the cells of one row by the names of their columns, to be filled in. Not for several threads. */
final class Cells {
    private final List<String> values;

    Cells(List<String> values) {
        this.values = new ArrayList<>(values);
    }

    String get(String column) {
        return values.get(RegistryColumns.ALL.indexOf(column)).strip();
    }

    boolean isBlank(String column) {
        return get(column).isEmpty();
    }

    void put(String column, String value) {
        values.set(RegistryColumns.ALL.indexOf(column), value);
    }

    /** Where nothing stands yet. */
    void fill(String column, String value) {
        if (isBlank(column)) {
            put(column, value);
        }
    }

    List<String> list() {
        return List.copyOf(values);
    }
}
