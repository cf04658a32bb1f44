package id.pantauopd.agency;

/** What became of a file that was to be imported. */
public sealed interface ImportResult {

    /** It was read to its end. */
    record Imported(ImportReport report) implements ImportResult {}

    /** It is not a registry file, or cannot be read; nothing was changed. */
    record NotRead(RegistryFault fault) implements ImportResult {}
}
