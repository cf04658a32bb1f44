package id.pantauopd.export;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import id.pantauopd.agency.Agency;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.post.PostArchive.StoredPost;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the newest posts of an agency as Atom (RFC 4287), each entry leading to the original. */
@Component
class PostsFeed {
    private final PublicSettings address;

    PostsFeed(PublicSettings address) {
        this.address = address;
    }

    String of(Agency agency, List<StoredPost> posts) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(address.link("/api/v1/agencies/" + agency.code() + "/posts.atom")
                .toString());
        feed.setTitle(agency.name() + " · Pantau OPD");
        feed.setLink(address.link("/opd/" + agency.slug()).toString());
        feed.setPublishedDate(Date.from(posts.stream()
                .map(StoredPost::firstSeenAt)
                .max(Instant::compareTo)
                .orElseGet(EmptyFeed::updated)));
        feed.setEntries(posts.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException("A feed of stored posts could not be written", impossible);
        }
    }

    private SyndEntry entry(StoredPost post) {
        String evidence = address.link("/unggahan/" + post.id()).toString();
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(evidence);
        entry.setTitle(post.title().isEmpty() ? evidence : post.title());
        entry.setLink(post.url() == null ? evidence : post.url().toString());
        entry.setUpdatedDate(Date.from(post.firstSeenAt()));
        if (post.publishedAt() != null) {
            entry.setPublishedDate(Date.from(post.publishedAt()));
        }
        SyndContentImpl text = new SyndContentImpl();
        text.setType("text");
        text.setValue(post.text());
        entry.setDescription(text);
        return entry;
    }
}
