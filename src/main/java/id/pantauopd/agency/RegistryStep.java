package id.pantauopd.agency;

import org.jspecify.annotations.Nullable;

/**
 * One agency or channel that an import wrote, with the way back.
 *
 * @param ofChannel whether it is a channel's, not an agency's
 * @param version after the import; a later one says that somebody changed it since
 * @param agency before the import; null for an added one, and for channels
 * @param channel before the import; null for an added one, and for agencies
 */
public record RegistryStep(
        boolean ofChannel,
        long id,
        String code,
        int version,
        @Nullable Agency agency,
        @Nullable Channel channel) {

    public boolean added() {
        return agency == null && channel == null;
    }

    /** This one and a later one of the same thing, as one. */
    RegistryStep then(RegistryStep later) {
        return new RegistryStep(ofChannel, id, code, later.version, agency, channel);
    }
}
