package id.pantauopd.demo;

import static id.pantauopd.demo.Markup.escape;

import id.pantauopd.agency.Platform;
import java.util.List;
import java.util.stream.Collectors;

/** Names an office's account on a platform on its home page: for machines in the head, for people in the footer. */
record SocialLink(Platform platform, String name, String url) {
    /** The {@code sameAs} of schema.org (https://schema.org/sameAs); nothing without accounts. */
    static String jsonLd(Site site, List<SocialLink> links) {
        if (links.isEmpty()) {
            return "";
        }
        String json = Json.text(Json.of(
                "@context",
                "https://schema.org",
                "@type",
                "GovernmentOrganization",
                "name",
                site.title(),
                "url",
                site.home(),
                "sameAs",
                links.stream().map(SocialLink::url).toList()));
        return "<script type=\"application/ld+json\">" + json.replace("<", "\\u003c") + "</script>";
    }

    static String icons(List<SocialLink> links) {
        return links.isEmpty()
                ? ""
                : links.stream()
                        .map(SocialLink::icon)
                        .collect(Collectors.joining("\n", "<nav aria-label=\"Media sosial\">\n", "\n</nav>\n"));
    }

    private String icon() {
        String sign = "<svg viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\">"
                + "<circle cx=\"12\" cy=\"12\" r=\"12\"/><text x=\"12\" y=\"16\" font-size=\"11\" text-anchor=\"middle\""
                + " fill=\"#fff\">" + word().charAt(0) + "</text></svg>";
        return "<a href=\"%s\" title=\"%s\">%s %s</a>"
                .formatted(escape(url), escape(word() + " " + name), sign, word());
    }

    private String word() {
        return switch (platform) {
            case WEBSITE -> "Situs web";
            case FACEBOOK -> "Facebook";
            case INSTAGRAM -> "Instagram";
            case X -> "X";
            case TIKTOK -> "TikTok";
            case YOUTUBE -> "YouTube";
            case THREADS -> "Threads";
            case TELEGRAM -> "Telegram";
            case MASTODON -> "Mastodon";
            case BLUESKY -> "Bluesky";
        };
    }
}
