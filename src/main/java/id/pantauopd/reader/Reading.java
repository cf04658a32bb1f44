package id.pantauopd.reader;

import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** Carries one reading through the pipeline and collects its warnings; used by one thread. */
record Reading(ReadRequest request, EnumSet<Warning> warnings) {

    static Reading of(ReadRequest request) {
        return new Reading(request, EnumSet.noneOf(Warning.class));
    }

    URI base() {
        return request.baseUrl();
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    ReadResult unreadable(ReadResult.Reason reason) {
        return new ReadResult.Unreadable(reason, names(warnings));
    }

    List<String> warningNames() {
        return names(warnings);
    }

    private static List<String> names(Collection<Warning> warnings) {
        return warnings.stream().map(Enum::name).sorted().toList();
    }
}
