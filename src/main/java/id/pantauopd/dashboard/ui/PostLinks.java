package id.pantauopd.dashboard.ui;

import id.pantauopd.base.Period;
import id.pantauopd.content.ContentClass;
import id.pantauopd.ranking.RankedAgency;

/** Addresses of the posts behind a figure: of one agency, in the weeks that the figure is of. */
final class PostLinks {
    private PostLinks() {}

    static String of(RankedAgency agency, Period weeks) {
        return "opd/" + agency.slug() + "?periode=" + weeks;
    }

    static String of(RankedAgency agency, Period weeks, ContentClass contentClass) {
        return of(agency, weeks) + "&kelas=" + ClassWords.inAddress(contentClass);
    }

    /** The posts that an indicator counts: those of its class, or all. */
    static String behind(String indicator, RankedAgency agency, Period weeks) {
        return switch (indicator) {
            case "K1", "K2", "K3" -> of(agency, weeks, ContentClass.CAPAIAN_KINERJA);
            case "K4" -> of(agency, weeks, ContentClass.LAYANAN_INFORMASI);
            default -> of(agency, weeks);
        };
    }
}
