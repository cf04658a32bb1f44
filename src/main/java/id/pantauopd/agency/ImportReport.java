package id.pantauopd.agency;

import java.util.List;

/**
 * What an import did, or in a dry run would do.
 *
 * @param rows all rows of the file but the header, bad ones included
 * @param unchanged rows that said nothing new
 */
public record ImportReport(
        int rows,
        int agenciesAdded,
        int agenciesChanged,
        int channelsAdded,
        int channelsChanged,
        int unchanged,
        List<BadRow> bad,
        boolean dryRun) {}
