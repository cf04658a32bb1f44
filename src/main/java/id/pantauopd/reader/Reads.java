package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.Capabilities.ById;
import id.pantauopd.reader.Capabilities.Depth;
import id.pantauopd.reader.Capabilities.Exactness;
import id.pantauopd.reader.ReadPost.Metric;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the declarations of a reader together, beginning with what holds for most. */
final class Reads {
    private final String kind;
    private final Platform platform;
    private Auth auth = Auth.NONE;
    private Set<Metric> posts = Set.of();
    private Set<Metric> account = Set.of();
    private Depth depth = Depth.ONE_ANSWER;
    private boolean provesDeletion;
    private boolean documented = true;
    private boolean offByDefault;
    private Exactness exactness = Exactness.EXACT;

    private @Nullable ById byId;

    private Reads(String kind, Platform platform) {
        this.kind = kind;
        this.platform = platform;
    }

    static Reads kind(String kind, Platform platform) {
        return new Reads(kind, platform);
    }

    Reads with(Auth needed) {
        auth = needed;
        return this;
    }

    Reads ofPosts(Metric... metrics) {
        posts = Set.of(metrics);
        return this;
    }

    Reads ofAccount(Metric... metrics) {
        account = Set.of(metrics);
        return this;
    }

    Reads byPages() {
        depth = Depth.PAGES;
        return this;
    }

    Reads provesDeletion() {
        provesDeletion = true;
        return this;
    }

    Reads undocumented() {
        documented = false;
        return this;
    }

    Reads offByDefault() {
        offByDefault = true;
        return this;
    }

    Reads figures(Exactness exact) {
        exactness = exact;
        return this;
    }

    Reads byId(int batch, String format) {
        byId = new ById(batch, format);
        return this;
    }

    Capabilities declared() {
        return new Capabilities(
                kind, platform, auth, posts, account, depth, provesDeletion, documented, offByDefault, exactness, byId);
    }
}
