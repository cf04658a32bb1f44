package id.pantauopd.agency;

import java.util.List;

/**
 * A row that is to be imported, wherever it comes from.
 *
 * @param line by which it is named
 * @param cells in the order of {@link RegistryColumns#ALL}
 */
public record SourceRow(int line, List<String> cells) {}
