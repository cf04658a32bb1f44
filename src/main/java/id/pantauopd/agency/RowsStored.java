package id.pantauopd.agency;

import java.util.List;

/**
 * What became of rows that were to be stored.
 *
 * @param steps what was written, in order
 * @param bad rows that were not taken, because the registry had changed since they were tried out
 */
public record RowsStored(List<RegistryStep> steps, List<BadRow> bad) {}
