package id.pantauopd.agency;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import would make of a row.
 *
 * @param effects none when the row is refused or says nothing new
 * @param fault why the row is refused, or null
 */
public record RowVerdict(
        int line, Set<RowEffect> effects, @Nullable RegistryFault fault) {}
