package id.pantauopd.export;

import id.pantauopd.export.ApiRecords.PostJson;
import java.util.List;

/** The columns of a download of posts. */
final class PostColumns {
    static final List<Column<PostJson>> ALL = List.of(
            new Column<>("post_id", "our number of the post", PostJson::id),
            new Column<>("channel", "code of the channel", PostJson::channel),
            new Column<>("platform", "where the channel publishes", PostJson::platform),
            new Column<>("url", "the original; empty = the source gives none", PostJson::url),
            new Column<>("title", "as published", PostJson::title),
            new Column<>("published_at", "UTC; empty = the source gives none", PostJson::publishedAt),
            new Column<>("day", "local day it counts on", PostJson::day),
            new Column<>("first_seen_at", "when we first read it, UTC", PostJson::firstSeenAt),
            new Column<>("state", "VISIBLE, MISSING, ABSENT_1 or DELETED", PostJson::state),
            new Column<>("counted", "whether it counts in the ranking", PostJson::counted),
            new Column<>(
                    "content_class",
                    "what it is about, by an editor or else the classifier; empty = not read yet",
                    PostJson::contentClass),
            new Column<>("planted", "advertising of third parties: kept, not counted", PostJson::planted),
            new Column<>(
                    "interactions", "known reactions, comments and shares; empty = unknown", PostJson::interactions),
            new Column<>("evidence", "our page of evidence", PostJson::evidence));

    private PostColumns() {}
}
