package id.pantauopd.crawl;

/** Says that this node would run its schedule alone beside one that is alive. */
class NotClusteredException extends RuntimeException {
    NotClusteredException(String liveInstance) {
        super("Clustering of the schedule is off, but the instance " + liveInstance + " runs on the same database");
    }
}
