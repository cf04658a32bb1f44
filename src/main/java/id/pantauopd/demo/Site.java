package id.pantauopd.demo;

/**
 * Knows the public addresses of one outlet.
 *
 * @param origin scheme, host and port of the machine that serves it
 */
record Site(Outlet outlet, String origin) {
    String title() {
        return outlet.office().fullName();
    }

    String description() {
        return "Data contoh (fiktif): berita " + title();
    }

    String home() {
        return origin + outlet.homePath();
    }

    String feed() {
        return origin + outlet.feedPath();
    }

    String registeredFeed() {
        return origin + outlet.registeredFeedPath();
    }

    String link(Post post) {
        return origin + "/" + outlet.path() + outlet.format().postPath(post);
    }
}
