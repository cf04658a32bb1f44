package id.pantauopd.agency;

import java.util.List;

/** What became of a wish to change the registry. */
public sealed interface RegistryWrite<T> {

    /** Done, with the state after it. */
    record Stored<T>(T now) implements RegistryWrite<T> {}

    /** Nothing was changed, for these reasons; at least one. */
    record Refused<T>(List<RegistryFault> faults) implements RegistryWrite<T> {}

    /** Nothing was changed: somebody else changed it meanwhile, to this. */
    record Outdated<T>(T now) implements RegistryWrite<T> {}

    static <T> RegistryWrite<T> refused(RegistryFault fault) {
        return new Refused<>(List.of(fault));
    }
}
