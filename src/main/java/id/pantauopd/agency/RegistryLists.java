package id.pantauopd.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages through agencies and channels for those who keep the registry. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class RegistryLists {
    private static final int LONGEST_PAGE = 500;
    private static final int MOST_FOUND = 1_000;
    private static final String FROM = " FROM channel c JOIN agency a ON a.id = c.agency_id";

    private final AgencyMemory memory;
    private final JdbcClient jdbc;

    RegistryLists(AgencyMemory memory, JdbcClient jdbc) {
        this.memory = memory;
        this.jdbc = jdbc;
    }

    /**
     * Which agencies are meant.
     *
     * @param text what is typed of their names; blank for all
     * @param regionCode with all regions below it
     */
    public record AgencyFilter(String text, String regionCode) {}

    /**
     * Which channels are meant.
     *
     * @param text a part of address, handle, code or name of the agency; blank for all
     */
    public record ChannelFilter(
            String text,
            @Nullable Long agencyId,
            @Nullable Platform platform,
            @Nullable ChannelState state) {}

    /** A channel with the name of its agency. */
    public record ChannelLine(Channel channel, String agencyName) {}

    public List<Agency> agencies(AgencyFilter filter, int offset, int limit) {
        return matching(filter).stream()
                .skip(offset)
                .limit(Math.min(limit, LONGEST_PAGE))
                .toList();
    }

    public int count(AgencyFilter filter) {
        return matching(filter).size();
    }

    public List<ChannelLine> channels(ChannelFilter filter, int offset, int limit) {
        Where where = new Where(filter);
        return jdbc.sql("SELECT " + ChannelRows.COLUMNS + ", a.name AS agency_name" + FROM + where.sql
                        + " ORDER BY a.name, c.platform, c.id LIMIT ? OFFSET ?")
                .params(where.values)
                .param(Math.min(limit, LONGEST_PAGE))
                .param(offset)
                .query((row, number) -> new ChannelLine(ChannelRows.channel(row, number), row.getString("agency_name")))
                .list();
    }

    public int count(ChannelFilter filter) {
        Where where = new Where(filter);
        return jdbc.sql("SELECT COUNT(*)" + FROM + where.sql)
                .params(where.values)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private List<Agency> matching(AgencyFilter filter) {
        AgencyIndex index = memory.now();
        List<Agency> within = index.within(filter.regionCode());
        if (filter.text().isBlank()) {
            return within;
        }
        List<Agency> found = new ArrayList<>(index.find(filter.text(), MOST_FOUND));
        found.retainAll(Set.copyOf(within));
        return found;
    }

    /** The condition of a filter, with its values in order. */
    private static final class Where {
        private String sql = " WHERE 1 = 1";
        private final List<Object> values = new ArrayList<>();

        Where(ChannelFilter filter) {
            if (filter.agencyId() != null) {
                and("c.agency_id = ?", filter.agencyId());
            }
            if (filter.platform() != null) {
                and("c.platform = ?", filter.platform().name());
            }
            if (filter.state() != null) {
                and("c.state = ?", filter.state().name());
            }
            String text = filter.text().strip();
            if (!text.isEmpty()) {
                String part = text.substring(0, Math.min(text.length(), 100));
                and(
                        "(LOCATE(?, c.url) + LOCATE(?, COALESCE(c.feed_url, '')) + LOCATE(?, COALESCE(c.handle, ''))"
                                + " + LOCATE(?, a.name) + LOCATE(?, c.code)) > 0",
                        part,
                        part,
                        part,
                        part,
                        part);
            }
        }

        private void and(String condition, Object... arguments) {
            sql += " AND " + condition;
            values.addAll(List.of(arguments));
        }
    }
}
